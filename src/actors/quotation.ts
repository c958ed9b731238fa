import type { Interval } from '../passages/interval.ts';

/** One quotation inside one paragraph, its marks included in `start` and `end` (UTF-16 code units). */
export interface Quotation extends Interval {
  /** What stands between the marks. */
  readonly inner: Interval;
  /** Whether it has its closing mark; otherwise it runs to the end of its paragraph. */
  readonly isClosed: boolean;
  /** Whether it goes on from the quotation that the paragraph before left open. */
  readonly isContinuation: boolean;
}
