import { type DateMention, readDates } from '../retrieval/read-dates.ts';
import { datesInUse } from './dates-in-use.ts';

const DAY = 86_400_000;
/** What tells a day, a month or a year; "noon", "second" and "two hours" do not. */
const TELLING =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|mar\.|april|apr|may \d|\d may|in may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|christmas|yesterday|tomorrow|last (?:night|week|month|year)|next (?:week|month|year)|(?:19|20)\d{2})\b/iu;
/** A month has a capital letter. */
const MARCHING = /^\D*\bmarch\b\D*$/u;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** What is still to come when it is written. */
const AHEAD =
  /\b(?:will|would|due|expected|planned|plans|scheduled|next|until|by|from|opens?|begins?|starts?|upcoming|coming)\b/iu;
/** So many days ahead of the day it was written, a date without a year is rather last year's. */
const NEARLY = 31;

/**
 * The dates that a sentence names, counted from the day its article came out: a weekday is the last one before it, a day or month without a year the last one,
 * unless the sentence speaks of what is to come. Where the day is not known, weekdays and the like tell nothing.
 *
 * @param published ISO 8601, as exact as it is known; `null` if it is not
 * @param isAhead whether it is of what is to come; by its words if it is left out
 */
export function resolveDates(
  sentence: string,
  published: string | null,
  isAhead = AHEAD.test(sentence),
): readonly DateMention[] {
  if (!TELLING.test(sentence)) return [];
  const { reference, isDay } = readReference(published);
  const dates = readDates(sentence, reference ?? new Date(0), isAhead);
  return datesInUse(
    sentence,
    dates.filter(({ text }) => TELLING.test(text) && !MARCHING.test(text)),
  )
    .filter((date) => date.isYearStated || (reference !== null && (isDay || !isCounted(date))))
    .map((date) => (reference === null || isAhead ? date : lookBack(date, reference)));
}

function isCounted({ isRelative, text }: DateMention): boolean {
  return isRelative || WEEKDAY.test(text);
}

function lookBack(date: DateMention, reference: Date): DateMention {
  if (date.isYearStated || date.from <= reference.getTime()) return date;
  if (isCounted(date)) return WEEKDAY.test(date.text) && !/\d/u.test(date.text) ? shift(date, -7) : date;
  if (date.from - reference.getTime() <= NEARLY * DAY) return date;
  const year = (instant: number) => {
    const day = new Date(instant);
    return Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate());
  };
  return { ...date, from: year(date.from), to: year(date.to) };
}

function shift(date: DateMention, days: number): DateMention {
  return { ...date, from: date.from + days * DAY, to: date.to + days * DAY };
}

/** The middle of a month or year of which no more is known. */
function readReference(published: string | null): {
  readonly reference: Date | null;
  readonly isDay: boolean;
} {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/u.exec(published ?? '')?.groups ?? {};
  if (year === undefined) return { reference: null, isDay: false };
  const reference = new Date(
    Date.UTC(Number(year), month === undefined ? 6 : Number(month) - 1, Number(day ?? 15), 12),
  );
  return { reference, isDay: day !== undefined };
}
