import type { Article } from '../articles/article.ts';

/** The time that articles cover, as far as they are dated. */
export interface DateSpan {
  /** The date of the earliest and of the latest article: ISO 8601, as exact as it is known. */
  readonly first: string;
  readonly last: string;
  /** How many articles have no date. */
  readonly undated: number;
}

/** The time that articles cover; `null` where none is dated. */
export function findDateSpan(articles: readonly Pick<Article, 'published'>[]): DateSpan | null {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const first = dates.toSorted((a, b) => compare(earliest(a), earliest(b)))[0];
  const last = dates.toSorted((a, b) => compare(latest(b), latest(a)))[0];
  return first === undefined || last === undefined
    ? null
    : { first, last, undated: articles.length - dates.length };
}

/** A month may begin on its first day, so it counts as earlier than any day in it; and as later when it comes to the end. */
const earliest = (date: string): string => date.slice(0, 10).padEnd(10, ' ');
const latest = (date: string): string => date.slice(0, 10).padEnd(10, '~');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
