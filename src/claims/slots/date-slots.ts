import type { CalendarDate } from '../calendar-date.ts';
import type { Difference } from '../difference.ts';
import type { Wording } from '../wording.ts';
import type { ShownWords, SlotComparison } from './slot-comparison.ts';

const DAY = 86_400_000;

/**
 * Compares the dates of a claim with those that are shown: each must be there, as exactly as the claim has it. A weekday of the source is also the last such day before
 * its article came out, and a day without a year one of the twelve months before.
 */
export function compareDates(
  claim: Wording,
  { wording, published }: Pick<ShownWords, 'wording' | 'published'>,
): SlotComparison {
  const differences: Difference[] = [];
  let isMissing = false;
  const free = [...wording.dates];
  for (const date of claim.dates) {
    const same = free.findIndex((other) => says(other, date, published));
    if (same >= 0) {
      free.splice(same, 1);
      continue;
    }
    const other = free.find((candidate) => isOfKind(candidate, date));
    if (other === undefined) isMissing = true;
    else differences.push({ aspect: 'date', given: date.text, source: other.text });
  }
  return { differences, isMissing };
}
/** Whether a source's date has all that the claim's has. */
function says(source: CalendarDate, claimed: CalendarDate, published: Date | null): boolean {
  const known = published === null ? source : reckon(source, published);
  return (['month', 'day', 'year', 'weekday', 'relative'] as const).every(
    (part) => claimed[part] === null || claimed[part] === known[part] || claimed[part] === source[part],
  );
}

/** What the day of publication adds to a date. */
function reckon(date: CalendarDate, published: Date): CalendarDate {
  if (date.weekday !== null) {
    const back = (published.getUTCDay() - date.weekday + 7) % 7;
    return { ...toParts(date, new Date(published.getTime() - back * DAY)), weekday: date.weekday };
  }
  if (date.relative === 'today' || date.relative === 'tonight') return toParts(date, published);
  if (date.relative === 'yesterday') return toParts(date, new Date(published.getTime() - DAY));
  if (date.year !== null || date.month === null) return date;
  const isLastYear = date.month > published.getUTCMonth() + 1;
  return { ...date, year: published.getUTCFullYear() - (isLastYear ? 1 : 0) };
}

function toParts(date: CalendarDate, day: Date): CalendarDate {
  return { ...date, month: day.getUTCMonth() + 1, day: day.getUTCDate(), year: day.getUTCFullYear() };
}

/** Days are compared with days, years with years. */
function isOfKind(left: CalendarDate, right: CalendarDate): boolean {
  const isDay = ({ day, weekday, relative }: CalendarDate) =>
    day !== null || weekday !== null || relative !== null;
  const isYear = ({ month, year }: CalendarDate) => month === null && year !== null;
  return isDay(left) === isDay(right) && isYear(left) === isYear(right);
}
