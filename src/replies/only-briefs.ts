import type { Article } from '../articles/article.ts';

/** What is said where all that is shown is out of briefs. */
export const ONLY_BRIEFS =
  'All of these are briefs: their words are of whoever wrote the brief, not of the outlet whose report it condenses.';

/** Whether there are articles and all of them are briefs of others' reports. */
export function areBriefs(articles: readonly Pick<Article, 'briefOf'>[]): boolean {
  return articles.length > 0 && articles.every(({ briefOf }) => briefOf !== undefined);
}
