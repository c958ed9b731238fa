import type { CitableArticle } from './citable-article.ts';
import { originOf } from './origin-of.ts';
import { titleOf } from './title-of.ts';

/** An article as it is cited: `Title — Outlet, 6 September 2024`. What is unknown is left out. */
export function citeArticle(article: Omit<CitableArticle, 'url'>): string {
  const known = originOf(article);
  return known === '' ? titleOf(article) : `${titleOf(article)} — ${known}`;
}
