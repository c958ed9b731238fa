import type { Signals } from '../../retrieval/evidence.ts';
import { chooseWeights } from './choose-weights.ts';
import { judgeWeights } from './judge-weights.ts';
import type { PooledQuestion } from './pooled-question.ts';

/** What weights that were chosen without a set do on it, beside what the shipped ones do. */
export interface LeftOut {
  readonly set: string;
  readonly questions: number;
  readonly shipped: number;
  readonly learned: number;
  readonly weights: Signals;
}

/**
 * Leaves out each set in turn, chooses weights on all others (the mean of the sets' nDCG@10, each set counting the same) and judges them on the one left out.
 *
 * @param pools the questions of each set
 * @param shipped the weights in use
 * @param start what choosing begins with
 */
export function* compareWeights(
  pools: ReadonlyMap<string, readonly PooledQuestion[]>,
  shipped: Signals,
  start: Signals,
): Generator<LeftOut> {
  for (const [set, questions] of pools) {
    const others = [...pools].filter(([other]) => other !== set).map(([, pool]) => pool);
    const weights = chooseWeights(start, (candidate) => meanOver(others, candidate));
    yield {
      set,
      questions: questions.length,
      shipped: judgeWeights(questions, shipped),
      learned: judgeWeights(questions, weights),
      weights,
    };
  }
}

function meanOver(pools: readonly (readonly PooledQuestion[])[], weights: Signals): number {
  return pools.reduce((sum, pool) => sum + judgeWeights(pool, weights), 0) / Math.max(1, pools.length);
}
