import type { Config } from '../../config.ts';
import { factorOfKind } from '../../retrieval/factor-of-kind.ts';
import { readQuestion } from '../../retrieval/read-question.ts';
import type { LabelledSet } from '../list-labelled-sets.ts';
import { sampleItems } from '../sample-items.ts';
import { readRelevance } from '../sections/read-relevance.ts';
import { toMoment } from '../sections/to-moment.ts';
import { withSet } from '../sections/with-set.ts';
import type { PooledQuestion } from './pooled-question.ts';

/** More than are ever compared. */
const ALL = 2_000;

/** Searches for some of a set's questions once and keeps what speaks for every passage compared. Which are compared depends on the present weights a little. */
export async function readPools(
  set: LabelledSet,
  config: Config,
  sample: number,
): Promise<readonly PooledQuestion[]> {
  const queries = sampleItems(await readRelevance(set.questions), sample);
  const pooled: PooledQuestion[] = [];
  await withSet(set, { config, isOnlySearched: true }, async (app) => {
    const searcher = await app.searcher();
    for (const { id, text, date, grades } of queries) {
      const question = readQuestion(text, toMoment(date));
      const { evidence, query } = await searcher.search(question, { passages: ALL });
      const passages = evidence.map(({ article, passage, signals }) => ({
        article: { id: article.id, title: article.title },
        signals,
        factor: factorOfKind(passage.kind, question.kinds),
      }));
      pooled.push({ id, grades, isSplit: query.pieces.length > 0, passages });
    }
  });
  return pooled;
}
