import type { Article } from '../../../src/articles/article.ts';
import { readArticles } from '../../../src/articles/read-articles.ts';
import type { ReadOutcome } from '../../../src/articles/read-outcome.ts';

/** Everything that comes of reading a file. */
export async function readAll(path: string): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readArticles(path)) outcomes.push(outcome);
  return outcomes;
}

/** The one article in a file; throws with the failure where there is none. */
export async function readOne(path: string): Promise<Article> {
  const [outcome, ...others] = await readAll(path);
  if (outcome?.kind !== 'article') throw new Error(outcome?.error ?? 'nothing came of it');
  if (others.length > 0) throw new Error(`${others.length} more came of it`);
  return outcome.article;
}
