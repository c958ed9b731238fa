import type { Interval } from './interval.ts';

/** The interval without the white space at its ends (JavaScript's: no-break spaces and byte order marks are some). */
export function trimInterval(text: string, { start, end }: Interval): Interval {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: from + inner.trim().length };
}
