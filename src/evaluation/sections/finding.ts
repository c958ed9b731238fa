import { findHits } from '../../retrieval/find-hits.ts';
import { readQuestion } from '../../retrieval/read-question.ts';
import { listLabelledSets } from '../list-labelled-sets.ts';
import { judgeRanking, type RankingJudgement } from '../metrics/judge-ranking.ts';
import { findSet } from './find-set.ts';
import { readRelevance } from './read-relevance.ts';
import { readSpanRelevance } from './read-span-relevance.ts';
import type { Section } from './section.ts';
import { toMoment } from './to-moment.ts';
import { withSet } from './with-set.ts';

const MEASURES: readonly (readonly [string, keyof RankingJudgement])[] = [
  ['nDCG@10', 'ndcg10'],
  ['hit@1', 'hit1'],
  ['hit@4', 'hit4'],
  ['hit@10', 'hit10'],
  ['MRR@10', 'reciprocalRank'],
  ['recall@100', 'recall100'],
  ['all within 10', 'allIn10'],
];
const HITS = 100;

/** How well is ranked what is relevant to a query: articles on the public sets, passages on our own, whose few articles are all found. */
export const finding: Section = {
  name: 'finding',
  sets: () => listLabelledSets().map(({ name }) => name),

  async measure(name, { config, sample, onProgress }) {
    const set = findSet(name);
    const isByPassage = set.form === 'own';
    const judged: { id: string; judgement: RankingJudgement; ms: number }[] = [];
    await withSet(set, { config, isOnlySearched: true }, async (app) => {
      const library = await app.library();
      const all = isByPassage
        ? await readSpanRelevance(set.questions, library)
        : await readRelevance(set.questions);
      const queries = sample(all);
      const searcher = await app.searcher();
      for (const { id, text, date, grades } of queries) {
        const started = performance.now();
        const question = readQuestion(text, toMoment(date));
        const hits = await findHits(searcher, { question, limit: HITS, isByPassage });
        const ms = performance.now() - started;
        const ids = hits.map(({ article, passage }) => (isByPassage ? passage.id : article.id));
        judged.push({ id, judgement: judgeRanking(ids, grades), ms });
        onProgress(judged.length, queries.length);
      }
    });
    return {
      questions: judged.length,
      measures: MEASURES.map(([measure, key]) => ({
        name: measure,
        statistic: 'share',
        observations: judged.map(({ id, judgement }) => ({ id, value: judgement[key], of: 1 })),
      })),
      times: judged.map(({ ms }) => ms),
    };
  },
};
