import { basename } from 'node:path';
import type { Article } from './article.ts';
import { checkText } from './check-text.ts';
import { createArticle } from './create-article.ts';
import { extractPage } from './extract-page.ts';
import { readPageFile } from './read-page-file.ts';

/**
 * An article out of a saved web page. Its text is the extracted one.
 *
 * @throws ArticleFileError when the page cannot be read or has no article in it
 */
export async function readPageArticle(path: string): Promise<Article> {
  const { id, html } = await readPageFile(path);
  const { body: _, ...page } = await extractPage(html);
  checkText(page.text);
  return createArticle({ id, source: basename(path), ...page });
}
