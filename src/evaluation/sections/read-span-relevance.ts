import type { Library } from '../../library/library.ts';
import { readOwnLabels } from './read-own-labels.ts';
import type { RelevanceQuery } from './read-relevance.ts';

/**
 * The answerable questions of one of our own sets, and the passages that share characters with a span that answers.
 *
 * @param questions the set's file
 * @param library the articles they are asked of
 */
export async function readSpanRelevance(
  questions: string,
  library: Library,
): Promise<readonly RelevanceQuery[]> {
  const passagesOf = new Map<string, { id: string; start: number; end: number }[]>();
  for await (const batch of library.passages.all()) {
    for (const { id, articleId, start, end } of batch)
      passagesOf.set(articleId, [...(passagesOf.get(articleId) ?? []), { id, start, end }]);
  }
  const textOf = new Map<string, string>();
  for (const articleId of passagesOf.keys())
    textOf.set(articleId, (await library.articles.read(articleId))?.text ?? '');

  const passagesWith = (articleId: string, span: string) => {
    const from = textOf.get(articleId)?.indexOf(span) ?? -1;
    const all = from < 0 ? [] : (passagesOf.get(articleId) ?? []);
    return all.filter(({ start, end }) => start < from + span.length && from < end);
  };
  return (await readOwnLabels(questions)).flatMap(({ id, question: text, gold }) => {
    const passages = gold.flatMap(({ article, span }) => passagesWith(article, span));
    const grades = new Map(passages.map((passage) => [passage.id, 1]));
    return grades.size === 0 ? [] : [{ id, text, date: undefined, grades }];
  });
}
