import type { Interval } from './interval.ts';

/**
 * Whether a line has no room left for the first word of the line after it.
 *
 * @param column the text that both are in, and its width in characters
 */
export function isFullLine(
  { text, width }: { readonly text: string; readonly width: number },
  line: Interval,
  after: Interval,
): boolean {
  const room = width - (line.end - line.start) - 1;
  if (room < 1) return true;
  const next = text.slice(after.start, Math.min(after.end, after.start + room + 1));
  return next.length > room && !/\s/u.test(next);
}
