import { citeArticle } from './cite-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { linkToWords } from './link-to-words.ts';
import { oneLine } from './one-line.ts';
import { titleOf } from './title-of.ts';
import type { ReferencedArticle } from './to-bibliographic-item.ts';
import { writeOrigin } from './write-origin.ts';

/** Words of an article with all that says where they are from. */
export interface QuotedWords {
  readonly text: string;
  readonly article: ReferencedArticle;
  /** `paragraph 12` */
  readonly place: string;
  readonly passageId: string;
}

/**
 * A quotation ready to be posted: the words, the article, the place, and a link that jumps to the words where the article has an address. What is not known is
 * left out.
 */
export function formatQuote(
  { text, article, place, passageId }: QuotedWords,
  style: 'plain' | 'markdown',
): string {
  const { url } = article;
  const link = url === null ? null : linkToWords(url, text);
  if (style === 'plain') {
    const source = `“${oneLine(text)}” — ${citeArticle(article)}, ${place} (${passageId})`;
    return link === null ? source : `${source}\n${link}`;
  }
  const title = escapeMarkdown(titleOf(article));
  const parts = [
    link === null ? `“${title}”` : `[${title}](<${link}>)`,
    writeOrigin(article),
    place,
    `\`${passageId.replaceAll('`', '')}\``,
  ];
  return `> ${escapeMarkdown(oneLine(text))}\n— ${parts.filter((part) => part !== '').join(', ')}`;
}
