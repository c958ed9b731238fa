import type { CitableArticle } from './citable-article.ts';
import { formatDate } from './format-date.ts';
import { oneLine } from './one-line.ts';

/** What tells whose words an article's are. */
export type Origin = Pick<CitableArticle, 'outlet' | 'briefOf'>;

/**
 * Whose words an article's are: its outlet or, for a brief, who wrote it and of whose report, so that one's words never
 * stand as another's: `Dragoman’s brief of a report by The Wall Street Journal`.
 *
 * @param template how a language says that of a brief, with `{writer}` and `{outlet}`
 * @returns `''` where it is unknown
 */
export function sourceOf(
  { outlet, briefOf }: Origin,
  template = '{writer}’s brief of a report by {outlet}',
): string {
  const own = oneLine(outlet ?? '');
  const reporter = oneLine(briefOf ?? '');
  if (reporter === '') return own;
  const writer = own.replace(/ briefs$/u, '');
  const parts: Readonly<Record<string, string>> = {
    writer: writer === '' ? 'Somebody' : writer,
    outlet: reporter,
  };
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}

/** The same with the day it was published, as far as either is known: `Outlet, 6 September 2024`. */
export function originOf(article: Origin & Pick<CitableArticle, 'published'>): string {
  const { published } = article;
  return [sourceOf(article), published === null ? '' : formatDate(published)]
    .filter((part) => part !== '')
    .join(', ');
}
