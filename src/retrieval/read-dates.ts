import { type ParsedResult, parse } from 'chrono-node/en';

/** A date or stretch of time named in a text. */
export interface DateMention {
  readonly text: string;
  /** UTF-16 offset into the text. */
  readonly start: number;
  /** First instant, and the first one after it; milliseconds since 1970, days taken in UTC. */
  readonly from: number;
  readonly to: number;
  /** Whether the text names the year; otherwise the nearest one to the reference is meant. */
  readonly isYearStated: boolean;
  /** Whether it is counted from when it is said ("last week", "tomorrow") rather than named. */
  readonly isRelative: boolean;
}

const DAY = 86_400_000;
/** Years in figures that chrono leaves alone. */
const YEAR = /(?<![\p{L}\p{N}.,$€£-])(?:19|20)\d{2}(?![\p{L}\p{N}%]|[.,-]\d)/gu;

/**
 * The dates named in a text, in order.
 *
 * @param reference when the text is written or asked: relative dates and those without a year are resolved against it
 */
export function readDates(text: string, reference: Date): readonly DateMention[] {
  const parsed = parse(text, { instant: reference, timezone: 'UTC' }).map(toMention);
  const years = [...text.matchAll(YEAR)]
    .filter(
      ({ index }) => !parsed.some(({ start, text: found }) => start <= index && index < start + found.length),
    )
    .map((match) => toYear(match[0], match.index));
  return [...parsed, ...years].sort((left, right) => left.start - right.start);
}

function toMention(result: ParsedResult): DateMention {
  const { start: known } = result;
  const isNamed = known.isCertain('day') || known.isCertain('month') || known.isCertain('year');
  const tags = [...result.tags()];
  const isRelative =
    !isNamed ||
    tags.some((tag) => tag.startsWith('result/relativeDate') || tag.startsWith('casualReference'));
  const from = startOf(known.date(), known.isCertain('day') || !isNamed);
  const last = result.end?.date() ?? known.date();
  const isDay = result.end?.isCertain('day') ?? (known.isCertain('day') || !isNamed);
  return {
    text: result.text,
    start: result.index,
    from,
    to: endOf(last, isDay),
    isYearStated: known.isCertain('year') && !isRelative,
    isRelative,
  };
}

function toYear(text: string, start: number): DateMention {
  const year = Number(text);
  return {
    text,
    start,
    from: Date.UTC(year, 0),
    to: Date.UTC(year + 1, 0),
    isYearStated: true,
    isRelative: false,
  };
}

function startOf(date: Date, isDay: boolean): number {
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), isDay ? date.getUTCDate() : 1);
}

function endOf(date: Date, isDay: boolean): number {
  return isDay
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) + DAY
    : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
