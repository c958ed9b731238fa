import type { NounPhrase } from './noun-phrase.ts';

/** The words that attribute something to somebody: "Kirby said", "said Kirby", "according to officials". Numbers are indexes of units. */
export interface Clause {
  /** The verb in its base form, or "according to". */
  readonly verb: string;
  /** The share of the verb’s uses that attribute something, from 0 to 1. */
  readonly share: number;
  /** Who says it, or `null` where the sentence does not tell. */
  readonly speaker: NounPhrase | null;
  /** The cue as it is printed. */
  readonly cue: NounPhrase;
  /** Where the clause starts and ends, appositions included; what lies outside can be what is attributed. */
  readonly from: number;
  readonly to: number;
  /**
   * `before` "Kirby said", `after` "said Kirby", `shared` the subject is that of an earlier verb ("…, adding that"), `none` there
   * is none.
   */
  readonly position: 'before' | 'after' | 'shared' | 'none';
  readonly hasOwnSubject: boolean;
  readonly isInfinitive: boolean;
}
