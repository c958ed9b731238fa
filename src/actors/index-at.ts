import type { Interval } from '../passages/interval.ts';

/**
 * The index of the interval that covers an offset, or -1.
 *
 * @param intervals in order, without overlap
 */
export function indexAt(intervals: readonly Interval[], offset: number): number {
  let low = 0;
  let high = intervals.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const interval = intervals[middle];
    if (interval === undefined) break;
    if (offset < interval.start) high = middle - 1;
    else if (offset >= interval.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
