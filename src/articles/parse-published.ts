import { parse } from 'chrono-node/en';

type ParsedDate = ReturnType<typeof parse>[number]['start'];

/** Longer texts are not a date, and chrono's patterns need not see them. */
const LONGEST = 120;
/** Before printing there was no news; pages write 0001-01-01 where they know no date. */
const EARLIEST = 1500;
const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|[/.]\d\d(?!\d)/u;

/**
 * A date as people and pages write it, in ISO 8601 and as exact as it is given: `2023`, `2023-11`, `2023-11-03`,
 * `2023-11-03T17:14:00-04:00`. The offset is kept where there is one, so that the first ten characters are the date that
 * the outlet itself gives.
 *
 * @returns `null` for what is no date, has no year, does not exist (31 November), depends on today ("yesterday"), or could be
 * two dates (03/11/2023)
 */
export function parsePublished(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return parseIso(iso);
  if (trimmed.length > LONGEST || !YEAR.test(trimmed) || isAmbiguous(trimmed)) return null;
  // "•" and "·" between date and time keep chrono from reading them as one.
  const [first] = parse(trimmed.replace(/\s*[•·|]\s*/gu, ' '), new Date(0));
  return first === undefined ? null : format(first.start);
}

function parseIso([, year, month, day, minutes, seconds, zone]: RegExpExecArray): string | null {
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (Number(year) < EARLIEST || !exists(date)) return null;
  if (minutes === undefined) return date;
  const stamp = `${date}T${minutes}${seconds ?? ':00'}${formatZone(zone)}`;
  return Number.isNaN(Date.parse(stamp)) ? null : stamp;
}

/** `Date.parse` takes 30 February for 2 March where a time follows. */
function exists(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function formatZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^z$/iu.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})$/u, '$1:$2').replace(/^[+-]00:00$/u, 'Z');
}

function isAmbiguous(text: string): boolean {
  const [, first, second] = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}(?!\d)/u.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function format(date: ParsedDate): string | null {
  if (!date.isCertain('year') || !date.isCertain('month')) return null;
  const month = `${pad(date.get('year'), 4)}-${pad(date.get('month'), 2)}`;
  if (!date.isCertain('day')) return month;
  const day = `${month}-${pad(date.get('day'), 2)}`;
  if (!date.isCertain('hour')) return day;
  const offset = date.isCertain('timezoneOffset') ? date.get('timezoneOffset') : null;
  return `${day}T${pad(date.get('hour'), 2)}:${pad(date.get('minute'), 2)}:${pad(date.get('second'), 2)}${formatOffset(offset)}`;
}

/** @param minutes east of Greenwich; `null` where the text does not say */
function formatOffset(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

function pad(value: number | null, digits: number): string {
  return String(value ?? 0).padStart(digits, '0');
}
