import type { Signals } from '../../retrieval/evidence.ts';
import { chooseWeights } from './choose-weights.ts';
import { createWeightJudge } from './create-weight-judge.ts';
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
  const judges = new Map([...pools].map(([set, questions]) => [set, createWeightJudge(questions)]));
  for (const [set, judge] of judges) {
    const others = [...judges].filter(([other]) => other !== set).map(([, other]) => other);
    const weights = chooseWeights(
      start,
      (candidate) => others.reduce((sum, other) => sum + other(candidate), 0) / Math.max(1, others.length),
    );
    yield {
      set,
      questions: pools.get(set)?.length ?? 0,
      shipped: judge(shipped),
      learned: judge(weights),
      weights,
    };
  }
}
