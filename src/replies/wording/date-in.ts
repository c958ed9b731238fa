const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T.*)?)?)?$/u;

/** A date as a language writes it, no more exact than it is known: `6 de septiembre de 2024`, `septiembre de 2024`, `2024`. Anything but ISO 8601 stays as it is. */
export function dateIn(language: string, published: string): string {
  const { year, month, day } = ISO_DATE.exec(published)?.groups ?? {};
  if (year === undefined || Number(month ?? 1) > 12) return published;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language, options).format(at);
}
