/**
 * What was seen of one question for one figure. For shares, `value` of `of` (1 of 1, 0 of 1; 0 of 0 where the figure has nothing to say
 * of the question). For curves, `value` is a score and `of` is 1 for what should score high, 0 for what should not.
 */
export interface Observation {
  readonly id: string;
  readonly value: number;
  readonly of: number;
}
