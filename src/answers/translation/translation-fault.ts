/**
 * Why a translation of a statement is not shown:
 *
 * - `missing`: there is none;
 * - `unheld`: the statement has no figure, date or name by which a translation could be held to it;
 * - `form`: it holds a link, a mention, markup, a question or an order; `length`: it is much longer or shorter than the statement;
 * - `language`: it is not in the language asked for;
 * - `number`, `date`, `name`: it has others than the statement, or in another order;
 * - `negation`, `modality`, `attribution`: it says "not", "may" or "if", or "officials said", otherwise;
 * - `quantity`: it says "all", "about", "more than", "before" otherwise.
 */
export type TranslationFault =
  | 'missing'
  | 'unheld'
  | 'form'
  | 'length'
  | 'language'
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'modality'
  | 'attribution'
  | 'quantity';
