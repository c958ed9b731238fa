import type { Article } from '../articles/article.ts';
import type { Block } from '../articles/block.ts';

/** A block that people can be pointed to: everything in an article but furniture, counted from 1. */
export interface Paragraph extends Block {
  readonly kind: Exclude<Block['kind'], 'furniture'>;
  readonly number: number;
}

/** The paragraphs of an article in order of its text. */
export function listParagraphs(article: Pick<Article, 'blocks'>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { kind, start, end } of article.blocks) {
    if (kind !== 'furniture') paragraphs.push({ kind, start, end, number: paragraphs.length + 1 });
  }
  return paragraphs;
}
