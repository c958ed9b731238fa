/**
 * What a word does to those behind it, so that leaving it out, putting it in or changing it makes another statement:
 *
 * - `polarity`: not, never, no, without; denies, refuses, fails
 * - `modality`: may, must, will; seems, is believed, is said
 * - `amount`: all, most, many, some, few; dozens, hundreds
 * - `bound`: more than, at least, up to, about, only
 * - `order`: before, after, until, since; first, last
 * - `direction`: up, down; inside, outside
 * - `condition`: if, unless, whether, instead of
 */
export type OperatorFamily =
  | 'polarity'
  | 'modality'
  | 'amount'
  | 'bound'
  | 'order'
  | 'direction'
  | 'condition';

/** Such a word in a sentence. */
export interface Operator {
  readonly family: OperatorFamily;
  /** Which of its family it is; alike words share one: `possible` for "may" and "could". */
  readonly value: string;
  /** Positions of its first and last word in the sentence's words. */
  readonly from: number;
  readonly at: number;
  /** As written. */
  readonly text: string;
}
