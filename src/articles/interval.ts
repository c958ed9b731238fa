/** A stretch of text in UTF-16 code units, `end` exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}
