import type { ArticleEntry } from '../library/article-store.ts';
import { UsageError } from './usage-error.ts';

/** Which articles are meant; all of them where nothing is said. */
export interface ArticleChoice {
  /** An id. */
  readonly article: string | undefined;
  /** Published on this day, in this month or year, or later: `2023-11-03`, `2023-11`, `2023`. */
  readonly from: string | undefined;
  /** The same, or earlier. */
  readonly to: string | undefined;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * The articles that are meant. One whose date is known less exactly than asked for is among them where it may be; one without a date is
 * not where a date is asked for.
 *
 * @returns `null` where all are meant
 * @throws {UsageError} for an article that there is not, and for what is no date
 */
export function chooseArticles(
  entries: readonly Pick<ArticleEntry, 'id' | 'published'>[],
  { article, from, to }: ArticleChoice,
): ReadonlySet<string> | null {
  if (article === undefined && from === undefined && to === undefined) return null;
  for (const [name, date] of Object.entries({ from, to }))
    if (date !== undefined && !DATE.test(date))
      throw new UsageError(`--${name} takes a date such as 2023-11-03, 2023-11 or 2023, not “${date}”.`);
  if (article !== undefined && !entries.some(({ id }) => id === article))
    throw new UsageError(
      `There is no article “${article}”. Ids are the names of files without their endings.`,
    );
  const chosen = entries.filter(
    ({ id, published }) =>
      (article === undefined || id === article) && isBetween(published?.slice(0, 10) ?? null, from, to),
  );
  return new Set(chosen.map(({ id }) => id));
}

/** Dates are compared as far as both are told. */
function isBetween(date: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const isLater = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) >= other.slice(0, length);
  };
  return (from === undefined || isLater(date, from)) && (to === undefined || isLater(to, date));
}
