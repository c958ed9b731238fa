import type { CorpusArticle } from './corpus.ts';
import type { Question } from './question.ts';

const DAY = 86_400_000;
/** Up to a week: what happens within it is in the news within it. */
const SHORT = 8 * DAY;
/** What a named month or year counts: much else was published in it. */
const LONG_SHARE = 0.3;
/** What "this week" counts: recency tells much of that already. */
const RELATIVE_SHARE = 0.6;

/**
 * How well an article's date fits the dates that a question names, at best: e to the power of minus the days between, three tenths for stretches of more than a week,
 * six tenths for what is counted from today; 0 without a date.
 */
export function scoreDates(
  { dates }: Pick<Question, 'dates'>,
  { publishedAt }: Pick<CorpusArticle, 'publishedAt'>,
): number {
  if (publishedAt === null) return 0;
  const fits = dates.map(({ from, to, isRelative }) => {
    const days = Math.max(0, from - publishedAt, publishedAt - to) / DAY;
    return shareOf(to - from, isRelative) * Math.exp(-days);
  });
  return Math.max(0, ...fits);
}

function shareOf(length: number, isRelative: boolean): number {
  if (length > SHORT) return LONG_SHARE;
  return isRelative ? RELATIVE_SHARE : 1;
}
