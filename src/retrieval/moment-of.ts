import type { Article } from '../articles/article.ts';

/** When an article was published, milliseconds since 1970; `null` if that is unknown. */
export function momentOf({ published }: Pick<Article, 'published'>): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time;
}
