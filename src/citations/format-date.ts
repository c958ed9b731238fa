const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T.*)?)?)?$/u;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as it is written in a citation, no more exact than it is known: `6 September 2024`, `September 2024`, `2024`. The
 * day is the one the article gives, whatever the time zone of the reader.
 *
 * @param published ISO 8601; anything else is returned as it is
 */
export function formatDate(published: string): string {
  const { year, month, day } = ISO_DATE.exec(published)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return published;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
