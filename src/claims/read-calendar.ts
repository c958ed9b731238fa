import type { Word } from '../retrieval/read-words.ts';
import type { CalendarDate } from './calendar-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
const WEEKDAYS = 'sun mon tues wednes thurs fri satur'.split(' ');
const WEEKDAY = /^(?<name>sun|mon|tues|wednes|thurs|fri|satur)days?$/u;
const RELATIVE = /^(?:yesterday|today|tomorrow|tonight|christmas|easter)$/u;
const DAY = /^(?<day>[12]?\d|3[01])(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const ISO = /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)$/u;
/** Words between the two ends of "13 to 23 May". */
const BETWEEN_DAYS = /^\s?(?:to|and|until|through|or|-|–|,)\s?$/u;

type Parts = Pick<CalendarDate, 'month' | 'day' | 'year' | 'weekday' | 'relative'>;
const NONE: Parts = { month: null, day: null, year: null, weekday: null, relative: null };

/**
 * The days, months, years and weekdays that a sentence names, in order, without reckoning anything: `October 7, 2023`, `7 October`, `Monday`, `2024-05-07`,
 * `yesterday`. Each end of "13 to 23 May" is one.
 */
export function readCalendar(text: string, words: readonly Word[]): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  let at = 0;
  while (at < words.length) {
    const found = readAt(text, words, at);
    dates.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return dates;
}

function readAt(text: string, words: readonly Word[], at: number): readonly CalendarDate[] {
  const word = words[at]?.text ?? '';
  const make = (parts: Partial<Parts>, from: number, to: number): CalendarDate => ({
    ...NONE,
    ...parts,
    from,
    to,
    text: text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  });
  const iso = isoAt(text, words, at);
  if (iso !== null) return [make(iso, at, at + 3)];
  const weekday = WEEKDAY.exec(word)?.groups?.['name'];
  if (weekday !== undefined) return [make({ weekday: WEEKDAYS.indexOf(weekday) }, at, at + 1)];
  if (RELATIVE.test(word)) return [make({ relative: word }, at, at + 1)];
  const day = dayAt(text, words, at);
  if (day !== null) {
    const span = daysBeforeMonth(text, words, at);
    if (span !== null) {
      const { days, monthAt } = span;
      const year = yearAt(text, words, monthAt + 1);
      return days.map(({ value, position }, index) => {
        const to = index < days.length - 1 ? position + 1 : monthAt + 1 + (year === null ? 0 : 1);
        return make({ day: value, month: monthOf(words[monthAt]), year }, position, to);
      });
    }
  }
  if (isMonth(text, words, at)) {
    const behind = dayAt(text, words, at + 1);
    const isBehind = behind !== null && /^\.?\s$/u.test(gap(text, words, at + 1));
    const next = at + (isBehind ? 2 : 1);
    const year = yearAt(text, words, next);
    return [
      make(
        { month: monthOf(words[at]), day: isBehind ? behind : null, year },
        at,
        next + (year === null ? 0 : 1),
      ),
    ];
  }
  const year = yearAt(text, words, at);
  return year === null ? [] : [make({ year }, at, at + 1)];
}

function isoAt(text: string, words: readonly Word[], at: number): Partial<Parts> | null {
  const [start, end] = [words[at]?.start, words[at + 2]?.end];
  const { year, month, day } = ISO.exec(text.slice(start ?? 0, end ?? 0))?.groups ?? {};
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

interface Days {
  readonly days: readonly { readonly value: number; readonly position: number }[];
  readonly monthAt: number;
}

/** "7 October", "7th of October", "13 to 23 May". */
function daysBeforeMonth(text: string, words: readonly Word[], at: number): Days | null {
  const days = [{ value: dayAt(text, words, at) ?? 0, position: at }];
  let next = at + 1;
  const isBridge = BETWEEN_DAYS.test(words[next]?.text ?? '');
  const second = dayAt(text, words, isBridge ? next + 1 : next);
  if (second !== null && (isBridge || BETWEEN_DAYS.test(gap(text, words, next)))) {
    next += isBridge ? 1 : 0;
    days.push({ value: second, position: next });
    next++;
  }
  if (/^(?:st|nd|rd|th)$/u.test(words[next]?.text ?? '')) next++;
  if (words[next]?.text === 'of') next++;
  return isMonth(text, words, next) && /^[\s-]$/u.test(gap(text, words, next))
    ? { days, monthAt: next }
    : null;
}

function dayAt(text: string, words: readonly Word[], at: number): number | null {
  const day = DAY.exec(words[at]?.text ?? '')?.groups?.['day'];
  const isPlain = !/[$£€%]/u.test(
    text.charAt((words[at]?.start ?? 0) - 1) + text.charAt(words[at]?.end ?? 0),
  );
  return day === undefined || day === '0' || !isPlain ? null : Number(day);
}

function yearAt(text: string, words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || !YEAR.test(word.text)) return null;
  const isPlain =
    text.slice(word.start, word.end) === word.text && !/[$£€]/u.test(text.charAt(word.start - 1));
  return isPlain ? Number(word.text) : null;
}

/** "May" and "March" are months only with a capital and where no sentence begins. */
function isMonth(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !MONTH.test(word.text)) return false;
  const isTelling = !/^(?:may|mar|march)$/u.test(word.text);
  return (
    isTelling ||
    (/^\p{Lu}/u.test(text.charAt(word.start)) &&
      (word.isNameLike || dayAt(text, words, at + 1) !== null || yearAt(text, words, at + 1) !== null))
  );
}

function monthOf(word: Word | undefined): number {
  return MONTHS.indexOf((word?.text ?? '').slice(0, 3)) + 1;
}

function gap(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}
