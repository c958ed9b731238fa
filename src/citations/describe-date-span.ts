import type { DateSpan } from './find-date-span.ts';
import { formatDate } from './format-date.ts';

/** `The articles run from 3 November 2023 to 6 September 2024.` */
export function describeDateSpan({ first, last, undated }: DateSpan): string {
  const articles = undated === 0 ? 'The articles' : 'The dated articles';
  const [from, to] = [formatDate(first), formatDate(last)];
  return from === to ? `${articles} are from ${from}.` : `${articles} run from ${from} to ${to}.`;
}
