import type { CorpusArticle } from './corpus.ts';
import type { Question } from './question.ts';

const DAY = 86_400_000;
/** Up to a week: what happens within it is in the news within it. */
const SHORT = 8 * DAY;
/** What a named month or year counts: much else was published in it. */
const LONG_SHARE = 0.5;

/**
 * How well an article's date fits the dates that a question names, at best: e to the power of minus the days between, half for stretches of more than a week; 0 without
 * a date.
 */
export function scoreDates(
  { dates }: Pick<Question, 'dates'>,
  { publishedAt }: Pick<CorpusArticle, 'publishedAt'>,
): number {
  if (publishedAt === null) return 0;
  const fits = dates.map(({ from, to }) => {
    const days = Math.max(0, from - publishedAt, publishedAt - to) / DAY;
    return (to - from > SHORT ? LONG_SHARE : 1) * Math.exp(-days);
  });
  return Math.max(0, ...fits);
}
