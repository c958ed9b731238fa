import { basename } from 'node:path';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { extractPage } from './extract-page.ts';
import type { ReadArticle } from './read-outcome.ts';
import { readPageFile } from './read-page-file.ts';

/**
 * An article out of a saved web page. Its text is the extracted one.
 *
 * @throws ArticleFileError when the page cannot be read or has no article in it
 */
export async function readPageArticle(path: string): Promise<ReadArticle> {
  const { id, html, url } = await readPageFile(path);
  const { body: _, isBeginning, note, ...page } = await extractPage(html, url === null ? {} : { url });
  checkText(page.text);
  const article = createArticle({
    id,
    source: basename(path),
    ...page,
    ...(isBeginning && { isBeginning: true }),
  });
  return { kind: 'article', article, ...(note !== null && { note }) };
}
