import { type ParsedResult, parse } from 'chrono-node/en';
import { readNumericDate } from './read-numeric-date.ts';

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
  /** Whether day and month could change places, as in 7/10/2023: it is taken for its year. */
  readonly isAmbiguous?: true;
}

const DAY = 86_400_000;
/** In hours: far from both ends of a day. */
const NOON = 12;
/** Years in figures that chrono leaves alone. */
const YEAR = /(?<![\p{L}\p{N}.,$€£-])(?:19|20)\d{2}(?![\p{L}\p{N}%]|[.,-]\d)/gu;

const PART_OF_DAY = /\b(?:night|evening|morning|afternoon) of (?=\p{Lu}\p{Ll}|\p{N})/gu;

/** What shows that a date without a year may lie ahead; news is about what has been. */
const AHEAD =
  /\b(?:will|won't|next|upcoming|coming|going to|plan(?:s|ned|ning)?|schedul\w+|expect\w*|ahead|due)\b/iu;

/**
 * The dates named in a text, in order. “This week” and “the past three months” are stretches that end with the day they are said on. A date without a year
 * is the last one before the reference, unless the text looks ahead.
 *
 * @param reference when the text is written or asked: relative dates and those without a year are resolved against it
 * @param isAhead whether a date without a year may lie ahead; by the text's words if it is left out
 */
export function readDates(text: string, reference: Date, isAhead = AHEAD.test(text)): readonly DateMention[] {
  // "On the evening of Feb. 26" would be read as this evening.
  const plain = text.replace(PART_OF_DAY, (part) => ' '.repeat(part.length));
  const parsed = parse(plain, { instant: reference, timezone: 'UTC' }).map((result) =>
    toMention(result, reference, isAhead),
  );
  const years = [...text.matchAll(YEAR)]
    .filter(
      ({ index }) => !parsed.some(({ start, text: found }) => start <= index && index < start + found.length),
    )
    .map((match) => toYear(match[0], match.index));
  return [...parsed, ...years].sort((left, right) => left.start - right.start);
}

function toMention(result: ParsedResult, reference: Date, isAhead: boolean): DateMention {
  const { start: known, text, index: start } = result;
  const numeric = readNumericDate(text);
  if (numeric !== undefined) {
    const { from, to, isAmbiguous } = numeric;
    return {
      text,
      start,
      from,
      to,
      isYearStated: true,
      isRelative: false,
      ...(isAmbiguous && { isAmbiguous }),
    };
  }
  const stretch = readStretch(text, known.date(), reference);
  if (stretch !== undefined) return { text, start, ...stretch, isYearStated: false, isRelative: true };
  const isNamed = known.isCertain('day') || known.isCertain('month') || known.isCertain('year');
  const isRelative =
    !isNamed ||
    [...result.tags()].some(
      (tag) => tag.startsWith('result/relativeDate') || tag.startsWith('casualReference'),
    );
  const isYearStated = known.isCertain('year') && !isRelative;
  const isLate = !isAhead && !isRelative && !known.isCertain('year') && known.date() > reference;
  const inYear = (date: Date) =>
    isLate
      ? new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate(), NOON))
      : date;
  const isDay = result.end?.isCertain('day') ?? (known.isCertain('day') || !isNamed);
  return {
    text,
    start,
    from: startOf(inYear(known.date()), known.isCertain('day') || !isNamed),
    to: endOf(inYear(result.end?.date() ?? known.date()), isDay),
    isYearStated,
    isRelative,
  };
}

/** The stretch of time that words like “this week”, “last year”, “past few months” stand for; chrono gives a single day of it. */
function readStretch(
  words: string,
  date: Date,
  reference: Date,
): { readonly from: number; readonly to: number } | undefined {
  const [, which = '', count = '', unit = ''] =
    /^(this|past|last|current)\s+((?:\w+\s+)?)(day|week|month|year)s?$/iu.exec(words) ?? [];
  const end = endOf(reference, true);
  const year = reference.getUTCFullYear();
  switch (`${which.toLowerCase()} ${count === '' ? unit.toLowerCase() : 'several'}`) {
    case 'this week':
    case 'current week':
      return { from: end - 8 * DAY, to: end };
    case 'last week':
      return { from: end - 15 * DAY, to: end - 7 * DAY };
    case 'this month':
    case 'current month':
      return { from: startOf(reference, false), to: end };
    case 'this year':
    case 'current year':
      return { from: Date.UTC(year, 0), to: end };
    case 'last year':
      return { from: Date.UTC(year - 1, 0), to: Date.UTC(year, 0) };
    case 'past week':
    case 'past month':
    case 'past year':
    case 'past several':
    case 'last several':
      return { from: startOf(date, true), to: end };
    default:
      return undefined;
  }
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
