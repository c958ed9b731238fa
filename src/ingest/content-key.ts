import type { Article } from '../articles/article.ts';

/** What two articles have in common that say the same in the name of the same source. */
export type Content = Pick<
  Article,
  'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf' | 'isBeginning' | 'sha256'
>;

/**
 * The same for two articles with the same text and metadata, whatever their ids and files are called. The same text from
 * another outlet or under another headline is another article: it is cited differently.
 */
export function contentKey({
  sha256,
  title,
  outlet,
  authors,
  published,
  url,
  briefOf,
  isBeginning,
}: Content): string {
  return JSON.stringify([sha256, title, outlet, authors, published, url, briefOf, isBeginning]);
}
