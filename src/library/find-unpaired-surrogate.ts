import type { Article } from '../articles/article.ts';

/**
 * The first part of an article that holds half of a surrogate pair. Such text has no UTF-8 form: stored, it would come
 * back changed, and quotations from it would not be exact.
 *
 * @returns the part's name, or `undefined` where all is well
 */
export function findUnpairedSurrogate(article: Article): string | undefined {
  const { id, source, title, outlet, authors, published, url, text } = article;
  const parts = Object.entries({ id, source, title, outlet, published, url, text });
  const named = parts.find(([, part]) => part !== null && !part.isWellFormed());
  if (named !== undefined) return named[0];
  return authors.every((author) => author.isWellFormed()) ? undefined : 'authors';
}
