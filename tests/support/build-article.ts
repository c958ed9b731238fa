import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import type { Block, BlockKind } from '../../src/articles/block.ts';

/** A part of an article under construction: a paragraph's text, or the text with its kind. */
export type Part = string | { readonly kind: BlockKind; readonly text: string };

/** Builds an article whose blocks are the given parts, separated by blank lines. */
export function buildArticle(parts: readonly Part[], known: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const { kind, text: body } = typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + body.length });
    text += body;
  }
  return {
    id: 'a1',
    source: 'a1.txt',
    title: null,
    outlet: null,
    authors: [],
    published: null,
    url: null,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks,
    ...known,
  };
}
