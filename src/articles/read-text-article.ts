import type { ArticleFormat } from './article-format.ts';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { decodeText } from './decode-text.ts';
import { labelText, type TextPiece } from './label-text.ts';
import { listMarkdownPieces } from './list-markdown-pieces.ts';
import { listPlainPieces } from './list-plain-pieces.ts';
import { noMetadata } from './no-metadata.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { ReadArticle } from './read-outcome.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { trimInterval } from './trim-interval.ts';

/**
 * An article out of a plain text or Markdown file. Its text is the whole file, byte order mark and front matter included, so
 * that offsets are those of the file.
 *
 * Front matter that is broken costs what it says, not the text; the outcome's note says what is wrong with it.
 *
 * @throws ArticleFileError when the file is not text, or has no article in it
 */
export async function readTextArticle(
  bytes: Uint8Array,
  source: string,
  { kind, stem }: Pick<ArticleFormat, 'kind' | 'stem'>,
): Promise<ReadArticle> {
  const text = decodeText(bytes);
  checkText(text);
  const frontMatter = splitFrontMatter(text);
  const { metadata: known, fault } =
    frontMatter === null ? { metadata: noMetadata, fault: null } : await readFrontMatter(frontMatter.source);
  const end = frontMatter?.end ?? 0;
  const body = text.slice(0, end).replace(/\S/gu, ' ') + text.slice(end);
  const pieces = kind === 'markdown' ? await listMarkdownPieces(body) : listPlainPieces(body);
  const { blocks, metadata } = labelText([...furniture(text, end), ...pieces], known);
  const article = createArticle({ id: stem, source, ...metadata, text, blocks });
  return { kind: 'article', article, ...(fault !== null && { note: fault }) };
}

function furniture(text: string, end: number): readonly TextPiece[] {
  if (end === 0) return [];
  const interval = trimInterval(text, { start: 0, end });
  return [{ ...interval, text: '', kind: 'furniture' }];
}
