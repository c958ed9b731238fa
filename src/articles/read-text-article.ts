import type { Article } from './article.ts';
import type { ArticleFormat } from './article-format.ts';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { decodeText } from './decode-text.ts';
import { labelText, type TextPiece } from './label-text.ts';
import { listMarkdownPieces } from './list-markdown-pieces.ts';
import { listPlainPieces } from './list-plain-pieces.ts';
import { noMetadata } from './no-metadata.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { trimInterval } from './trim-interval.ts';

/**
 * An article out of a plain text or Markdown file. Its text is the whole file, byte order mark and front matter included, so
 * that offsets are those of the file.
 *
 * @throws ArticleFileError when the file is not text, has no article in it, or its front matter is not valid
 */
export async function readTextArticle(
  bytes: Uint8Array,
  source: string,
  { kind, stem }: ArticleFormat,
): Promise<Article> {
  const text = decodeText(bytes);
  checkText(text);
  const frontMatter = splitFrontMatter(text);
  const known = frontMatter === null ? noMetadata : await readFrontMatter(frontMatter.source);
  const end = frontMatter?.end ?? 0;
  const body = text.slice(0, end).replace(/\S/gu, ' ') + text.slice(end);
  const pieces = kind === 'markdown' ? await listMarkdownPieces(body) : listPlainPieces(body);
  const { blocks, metadata } = labelText([...furniture(text, end), ...pieces], known);
  return createArticle({ id: stem, source, ...metadata, text, blocks });
}

function furniture(text: string, end: number): readonly TextPiece[] {
  if (end === 0) return [];
  const interval = trimInterval(text, { start: 0, end });
  return [{ ...interval, text: '', kind: 'furniture' }];
}
