import type { Quote } from './quote.ts';

/**
 * Numbers the articles that quotes are taken from: 1 for the first in reading order, one number for each article however
 * often it is quoted.
 *
 * @returns the number of each article by its id, in order of the numbers
 */
export function numberArticles(quotes: readonly Pick<Quote, 'articleId'>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { articleId } of quotes) {
    if (!numbers.has(articleId)) numbers.set(articleId, numbers.size + 1);
  }
  return numbers;
}
