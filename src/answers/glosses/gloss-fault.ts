/**
 * Why a sentence of a model's own is not shown above its quotes:
 *
 * - `form`: it holds a link, a mention, markup or a question, or is more than a sentence or two;
 * - `quotation`: it has something in quotation marks that its quotes do not have so;
 * - `number`, `date`, `name`: it has one that stands neither in its quotes nor in the question;
 * - `negation`: it says "not" where its quotes do not, or leaves it out;
 * - `hedge`: it says "may", "about", "all", "if" where its quotes do not, or leaves it out;
 * - `strict`: it does not keep to the words of its quotes, which it has to where nobody looks a second time;
 * - `doubted`: whoever looked a second time did not find that it follows from its quotes, or could not look.
 */
export type GlossFault =
  | 'form'
  | 'quotation'
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'strict'
  | 'doubted';
