/** A date in figures: `to` is the first instant after it; milliseconds since 1970, days taken in UTC. */
export interface NumericDate {
  readonly from: number;
  readonly to: number;
  /** Whether day and month could change places: then it is only known to be in its year. */
  readonly isAmbiguous: boolean;
}

const DAY = 86_400_000;
const NUMERIC = /^(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})$/u;

/**
 * Reads a date of three numbers with the year last. With points the day comes first, as nobody writes American dates with points; otherwise one number above 12 tells which is the day, and 7/10/2023 may be either.
 *
 * @returns `undefined` for what is no such date
 */
export function readNumericDate(text: string): NumericDate | undefined {
  const found = NUMERIC.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const [first, second, year] = [found['first'], found['second'], found['year']].map(Number);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  if (found['mark'] === '.' || first > 12 || first === second) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), isAmbiguous: true };
}

function dayOf(year: number, month: number, day: number): NumericDate | undefined {
  const from = Date.UTC(year, month - 1, day);
  const isReal = new Date(from).getUTCMonth() === month - 1;
  return isReal ? { from, to: from + DAY, isAmbiguous: false } : undefined;
}
