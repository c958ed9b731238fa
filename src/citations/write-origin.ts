import type { CitableArticle } from './citable-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { formatDate } from './format-date.ts';
import { oneLine } from './one-line.ts';
import { originOf } from './origin-of.ts';

/** The outlet and the day of an article in Markdown, the outlet in italics; of a brief whose it is, and of whose report. */
export function writeOrigin(article: Pick<CitableArticle, 'outlet' | 'briefOf' | 'published'>): string {
  if (article.briefOf !== undefined) return escapeMarkdown(originOf(article));
  const outlet = escapeMarkdown(oneLine(article.outlet ?? ''));
  return [outlet === '' ? '' : `*${outlet}*`, article.published === null ? '' : formatDate(article.published)]
    .filter((part) => part !== '')
    .join(', ');
}
