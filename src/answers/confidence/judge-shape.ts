import { type BoostedTrees, sumTrees } from './boosted-trees.ts';
import { opposingSignals, type Signal, type SignalValues, supportingSignals } from './signal.ts';

/** A trained judge of one shape of question: a logistic regression, and trees beside it or none. */
export interface ShapeJudge extends BoostedTrees<Signal> {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

const all: readonly Signal[] = [...supportingSignals, ...opposingSignals];

/** The probability that a question with given signals is answered: of the regression's and the trees' mean log-odds; of the regression's alone where there are no trees. */
export function judgeShape({ intercept, weights, base, trees }: ShapeJudge, signals: SignalValues): number {
  const linear = all.reduce((total, name) => total + (weights[name] ?? 0) * signals[name], intercept);
  const odds = trees.length === 0 ? linear : (linear + sumTrees({ base, trees }, signals)) / 2;
  return 1 / (1 + Math.exp(-odds));
}
