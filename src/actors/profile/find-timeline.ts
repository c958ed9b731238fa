import type { RecognisedActor } from '../../library/recognition.ts';
import type { DateReader, NamedDate } from './date-reader.ts';
import type { TimelineEntry } from './profile.ts';
import type { ProfileSource } from './read-profile-article.ts';

const DAY = 86_400_000;
/** The length of `2023-11-03`. */
const FULL_DATE = 10;
const MONTH = 27 * DAY;
const YEAR = 364 * DAY;
/** What tells a day, a month or a year; "noon", "now" and "two hours" do not. */
const TELLING =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|mar\.|april|apr|may \d|\d may|in may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|yesterday|tomorrow|last (?:night|week|month|year)|next (?:week|month|year)|(?:days?|weeks?|months?|years?) (?:ago|earlier|later)|(?:19|20)\d{2})\b/iu;
const WEEKDAY =
  /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/iu;

/**
 * The sentences of an article that name an actor and a date. Dates are resolved against the day the article was published; a weekday is the
 * last one before it. Where that day is not known, only dates count that do not
 * depend on it.
 */
export function findTimeline(
  source: ProfileSource,
  { mentions }: RecognisedActor,
  readDates: DateReader,
): readonly TimelineEntry[] {
  const { article } = source;
  const published = article.published === null ? null : new Date(article.published);
  // "On Thursday" in an article of November 2023 may be any.
  const isDay = (article.published?.length ?? 0) >= FULL_DATE;
  const sentences = new Map(
    mentions.flatMap(({ start }) => {
      const sentence = source.sentenceAt(start);
      return sentence === undefined ? [] : [[sentence.start, sentence] as const];
    }),
  );
  return [...sentences.values()].flatMap((sentence): readonly TimelineEntry[] => {
    const text = article.text.slice(sentence.start, sentence.end);
    const quote = source.quote(sentence, null);
    if (quote === undefined) return [];
    return readDates(text, published ?? new Date(0)).flatMap((named) => {
      const isKnown = named.isYearStated || (named.isRelative ? isDay : published !== null);
      if (!isKnown || !TELLING.test(named.text)) return [];
      return [{ date: toDate(named, published), written: named.text, quote }];
    });
  });
}

function toDate({ text, from, to }: NamedDate, published: Date | null): string {
  const isAhead = published !== null && WEEKDAY.test(text.trim()) && from > published.getTime();
  const iso = new Date(isAhead ? from - 7 * DAY : from).toISOString();
  const span = to - from;
  return span >= YEAR ? iso.slice(0, 4) : span >= MONTH ? iso.slice(0, 7) : iso.slice(0, 10);
}
