import { citeArticle } from './cite-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { keyReferences } from './key-references.ts';
import { oneLine } from './one-line.ts';
import type { ReferenceFormatter } from './reference-formatter.ts';
import type { ReferenceStyle } from './reference-style.ts';
import { titleOf } from './title-of.ts';
import type { ReferencedArticle } from './to-bibliographic-item.ts';
import { writeOrigin } from './write-origin.ts';

/**
 * References to articles in one style, ready to be copied or kept as a file.
 *
 * @param articles at least one
 */
export async function formatReferences(
  articles: readonly ReferencedArticle[],
  style: ReferenceStyle,
  formatter: ReferenceFormatter,
): Promise<string> {
  switch (style) {
    case 'plain':
      return articles.map(writePlain).join('\n');
    case 'markdown':
      return articles.map(writeMarkdown).join('\n');
    default:
      return formatter.format(keyReferences(articles), style);
  }
}

function writePlain(article: ReferencedArticle): string {
  const citation = [authorsOf(article), citeArticle(article)].filter((part) => part !== '').join(', ');
  return article.url === null ? citation : `${citation}. ${article.url}`;
}

function writeMarkdown(article: ReferencedArticle): string {
  const title = escapeMarkdown(titleOf(article));
  return `- ${[
    escapeMarkdown(authorsOf(article)),
    article.url === null
      ? `“${title}”`
      : `[${title}](<${article.url.replace(/[<>\s]/gu, encodeURIComponent)}>)`,
    writeOrigin(article),
  ]
    .filter((part) => part !== '')
    .join(', ')}`;
}

function authorsOf({ authors }: ReferencedArticle): string {
  return authors.map(oneLine).join(', ');
}
