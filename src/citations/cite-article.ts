import type { CitableArticle } from './citable-article.ts';
import { formatDate } from './format-date.ts';
import { oneLine } from './one-line.ts';
import { titleOf } from './title-of.ts';

/** An article as it is cited: `Title — Outlet, 6 September 2024`. What is unknown is left out. */
export function citeArticle(article: Omit<CitableArticle, 'url'>): string {
  const { outlet, published } = article;
  const origin = [outlet === null ? '' : oneLine(outlet), published === null ? '' : formatDate(published)];
  const known = origin.filter((part) => part !== '').join(', ');
  return known === '' ? titleOf(article) : `${titleOf(article)} — ${known}`;
}
