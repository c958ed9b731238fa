import type { Interval } from '../passages/interval.ts';

/**
 * What an article attributes to somebody: words in quotation marks or reported speech. `start` and `end` (UTF-16 code units into the
 * article’s text, `end` exclusive) bound what is attributed: for a direct quotation from its first mark to its last, the words
 * between two halves included (“A,” Kirby said. “B.”); for reported speech the clause, "that" included. Direct statements never
 * overlap; reported speech can hold a statement inside it.
 */
export interface Statement extends Interval {
  /** The quotations in it, marks included: only these are the speaker’s own words. */
  readonly quotations: readonly Interval[];
  /** Whether it is quotation from start to end, but for the words that say who speaks. */
  readonly direct: boolean;
  /**
   * The fullest name the article gives to who is meant ("John Kirby" for "Kirby" or "he"), or `null` where the text does not make it
   * certain and for sources without a name. A body with a name is an actor of its own: "Netanyahu’s office", "Biden
   * administration".
   */
  readonly speaker: string | null;
  /** Whether the source is named, even if it is not certain which bearer of the name it is; `false` for "officials". */
  readonly named: boolean;
  /** Who speaks as it is printed: "one senior administration official", "he", "Kirby"; `null` where it is not stated. */
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  /** The words that attribute it as they are printed, "not" included: "said", "has also warned", "did not say", "according to". */
  readonly cue: string | null;
  /**
   * How likely it is that the text attributes this to a source, from 0.4 to 1. From 0.4 on, 84 of 100 statements match one that people
   * marked (dev part of PolNeAR 1.0), and 53 of 100 marked ones are found; from 0.7 on it is 88 and 44. Quotations of which nobody
   * is said to be the speaker have 0.6.
   */
  readonly confidence: number;
}
