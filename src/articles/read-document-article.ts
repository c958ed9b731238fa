import { basename } from 'node:path';
import { ArticleFileError } from './article-file-error.ts';
import type { ArticleFormat } from './article-format.ts';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { labelText } from './label-text.ts';
import { listPlainPieces } from './list-plain-pieces.ts';
import { mergeMetadata } from './merge-metadata.ts';
import { noMetadata } from './no-metadata.ts';
import { parseAuthors } from './parse-authors.ts';
import { readBytes } from './read-bytes.ts';
import { readDocumentApart } from './read-document-apart.ts';
import type { ReadArticle } from './read-outcome.ts';

/**
 * An article out of a `.pdf` or `.docx` file. Its text is what the document says, paragraph by paragraph; its own title and author
 * count where the text says none.
 *
 * @throws ArticleFileError when it cannot be read, has no text (a scan has none), or takes too long or too much memory
 */
export async function readDocumentArticle(
  path: string,
  { stem, gzipped, extension }: ArticleFormat,
): Promise<ReadArticle> {
  const bytes = await readBytes(path, gzipped);
  const { text, title, author } = await readDocumentApart({ bytes, extension });
  if (text.trim() === '') {
    throw new ArticleFileError(
      'There is no text in the document; its pages may be pictures. Read them with a program for text recognition, and save the text as .txt.',
    );
  }
  checkText(text);
  const { blocks, metadata } = labelText(listPlainPieces(text), noMetadata);
  const stated = { ...noMetadata, title: title === '' ? null : title, authors: parseAuthors(author) };
  const article = createArticle({
    id: stem,
    source: basename(path),
    ...mergeMetadata(metadata, stated),
    text,
    blocks,
  });
  return { kind: 'article', article };
}
