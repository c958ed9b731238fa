import { fold } from '../../retrieval/fold.ts';

/** The calendar of a language, folded, each with what it stands for. */
export interface CalendarWords {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week and days from today, in one or two words: `w1` for Monday, `d-1` for yesterday. */
  readonly days: ReadonlyMap<string, string>;
}

const known = new Map<string, CalendarWords>();
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The names of months and days that a language has, from `Intl`. */
export function calendarWordsOf(code: string): CalendarWords {
  const before = known.get(code);
  if (before !== undefined) return before;
  const nameOf = (options: Intl.DateTimeFormatOptions, at: number) =>
    fold(new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).format(at).toLowerCase());
  const months = new Map<string, number>(code === 'en' ? [['sept', 9]] : []);
  for (let month = 0; month < 12; month++) {
    months.set(nameOf({ month: 'long' }, Date.UTC(2024, month, 15)), month + 1);
    if (code === 'en') months.set(nameOf({ month: 'short' }, Date.UTC(2024, month, 15)), month + 1);
  }
  const days = new Map<string, string>();
  for (let day = 0; day < 7; day++)
    days.set(nameOf({ weekday: 'long' }, MONDAY + day * DAY).replaceAll('-', ' '), `w${day + 1}`);
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  for (const distance of [-1, 0, 1]) days.set(fold(relative.format(distance, 'day')), `d${distance}`);
  const words = { months, days };
  known.set(code, words);
  return words;
}
