import { readDates } from '../retrieval/read-dates.ts';

const ISO = /^(?<year>(?:19|20)\d\d)(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/u;

/** A stretch of time: its first instant and the first one after it, milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a day, month or year that somebody typed: `2023-10-07`, `October 2023`, `last week`.
 *
 * @returns `null` for what names no time
 */
export function parseSpan(typed: string, now: Date): Span | null {
  const { year, month, day } = ISO.exec(typed.trim())?.groups ?? {};
  if (year !== undefined) {
    const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
    const next = day !== undefined ? [y, m, d + 1] : month !== undefined ? [y, m + 1, 1] : [y + 1, 0, 1];
    return { from: Date.UTC(y, m, d), to: Date.UTC(next[0] ?? y, next[1], next[2]) };
  }
  const [first] = readDates(typed, now);
  return first === undefined ? null : { from: first.from, to: first.to };
}
