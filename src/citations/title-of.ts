import type { CitableArticle } from './citable-article.ts';
import { oneLine } from './one-line.ts';

/** What an article is called: its title or, where it is unknown, the name of its file. */
export function titleOf({ title, source, id }: Pick<CitableArticle, 'title' | 'source' | 'id'>): string {
  return oneLine(title ?? '') || oneLine(source) || id;
}
