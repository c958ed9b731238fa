import type { ArticleEntry } from '../library/article-store.ts';
import { momentOf } from './moment-of.ts';
import { namedOutlets } from './named-outlets.ts';
import type { Question } from './question.ts';
import { scoreDates } from './score-dates.ts';

/** The articles from the days and outlets that a question names, those first that fit best; their ids. */
export function namedArticles(
  question: Question,
  entries: readonly ArticleEntry[],
  outlets: ReadonlySet<string>,
): readonly string[] {
  const named = namedOutlets(question, outlets);
  if (question.dates.length === 0 && named.size === 0) return [];
  return entries
    .map((entry) => ({
      id: entry.id,
      fit:
        scoreDates(question, { publishedAt: momentOf(entry) }) +
        Number(named.has(entry.briefOf ?? entry.outlet ?? '')),
    }))
    .filter(({ fit }) => fit > 0)
    .toSorted((left, right) => right.fit - left.fit)
    .map(({ id }) => id);
}
