const DAY = /^(\d{4})[-/](\d{2})[-/](\d{2})$/u;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;

/**
 * The moment that a date of a request stands for. A day is taken at noon UTC, so that it is that day nearly everywhere.
 *
 * @param text `2024-09-06`, `2024/09/06` or `2024-09-06T14:03:00Z`
 * @returns `undefined` for anything else, and for days that there are not
 */
export function parseMoment(text: string): Date | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month}-${day}T12:00:00Z`;
  const moment = new Date(iso);
  if (!ISO_MOMENT.test(iso) || Number.isNaN(moment.getTime())) return undefined;
  // The 31st of February would become the 2nd of March.
  return year === undefined || moment.toISOString().startsWith(`${year}-${month}-${day}`)
    ? moment
    : undefined;
}
