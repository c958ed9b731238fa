import type { Article } from './article.ts';
import { ArticleFileError } from './article-file-error.ts';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { labelText } from './label-text.ts';
import { listPlainPieces } from './list-plain-pieces.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { readJsonId } from './read-json-id.ts';
import { readKnownMetadata } from './read-known-metadata.ts';

/**
 * An article out of one line of a `.jsonl` file. Its text is the line's `text` as it is.
 *
 * @param origin the file's name, and the id for an article that has none of its own
 * @throws ArticleFileError when the line is no article
 */
export function readJsonArticle(
  line: string,
  origin: { readonly source: string; readonly id: string },
): Article {
  const record = parseJsonLine(line);
  const text = record['text'];
  if (typeof text !== 'string') {
    throw new ArticleFileError('The line has no "text". Add the article’s text under that key.');
  }
  const id = readJsonId(record['_id'], origin.id);
  checkText(text);
  const { blocks, metadata } = labelText(listPlainPieces(text), readKnownMetadata(record));
  return createArticle({ id, source: origin.source, ...metadata, text, blocks });
}
