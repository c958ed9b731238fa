import type { Interval } from '../passages/interval.ts';
import type { Clause } from './clause.ts';

/** A statement before it is known who is meant. Intervals are UTF-16 code units of the article’s text. */
export interface Draft extends Interval {
  /** The quotations in it, marks included, in order. */
  readonly quotations: readonly Interval[];
  readonly direct: boolean;
  readonly cue: Interval | null;
  readonly speaker: Interval | null;
  /** How likely it is that something is attributed here, from 0 to 1. */
  readonly confidence: number;
  /** Index of the sentence it ends in. */
  readonly sentence: number;
  /** The clause it was found by; `null` where a colon or the sentence before tells who speaks. */
  readonly clause: Clause | null;
}
