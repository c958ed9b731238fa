/**
 * Why a statement of a model is not shown:
 *
 * - `no_sentence`: it rests on no sentence, or on one that was not given;
 * - `off_question`: none of its sentences is likely to answer the question;
 * - `form`: it holds a link, a mention, markup or a question, or is no sentence;
 * - `too_long`: it is longer than it must be;
 * - `quotation`: it puts words in quotation marks that are not there;
 * - `number`, `name`, `word`: one of its numbers, names or other words is in none of its quotes;
 * - `negation`, `modality`: it says "not", "may", "if" or "some" otherwise than its quotes;
 * - `attribution`: it makes a fact of what somebody said, or has somebody else say it;
 * - `order`: its words are there, but they say something else there.
 */
export type DropReason =
  | 'no_sentence'
  | 'off_question'
  | 'form'
  | 'too_long'
  | 'quotation'
  | 'number'
  | 'name'
  | 'word'
  | 'negation'
  | 'modality'
  | 'attribution'
  | 'order';
