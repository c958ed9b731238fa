import type { CorpusArticle } from './corpus.ts';
import type { Question } from './question.ts';

const DAY = 86_400_000;

/** How well an article's date fits the dates that a question names: e to the power of minus the days between, 0 without a date. */
export function scoreDates(
  { dates }: Question,
  { publishedAt: published }: Pick<CorpusArticle, 'publishedAt'>,
): number {
  if (published === null) return 0;
  const days = dates.map(({ from, to }) => Math.max(0, from - published, published - to) / DAY);
  return days.length === 0 ? 0 : Math.exp(-Math.min(...days));
}
