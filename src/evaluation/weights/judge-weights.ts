import type { Signals } from '../../retrieval/evidence.ts';
import { spreadStories } from '../../retrieval/spread-stories.ts';
import { weighSignals } from '../../retrieval/weigh-signals.ts';
import { judgeRanking } from '../metrics/judge-ranking.ts';
import type { PooledQuestion } from './pooled-question.ts';

/** The mean nDCG@10 of articles over some questions, ranked by these weights. */
export function judgeWeights(questions: readonly PooledQuestion[], weights: Signals): number {
  const gains = questions.map(({ grades, isSplit, passages }) => {
    const ranked = passages
      .map(({ article, signals, factor }) => ({ article, score: weighSignals(signals, weights) * factor }))
      .toSorted((left, right) => right.score - left.score);
    const spread = isSplit ? spreadStories(ranked) : ranked;
    return judgeRanking(
      spread.map(({ article }) => article.id),
      grades,
    ).ndcg10;
  });
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
}
