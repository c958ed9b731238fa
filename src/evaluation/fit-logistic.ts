import { type FitSettings, project } from './fit-listwise.ts';

/** One question: its signals, and whether the library answers it. */
export interface LabelledExample {
  readonly row: readonly number[];
  readonly label: boolean;
  /** How much the question counts. */
  readonly weight: number;
}

/** A fitted logistic regression. */
export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const TINY = 1e-8;

/** Fits logistic regression by AdaGrad over the examples in their order; weights keep to their signs, the intercept is free. */
export function fitLogistic(examples: readonly LabelledExample[], { epochs, rate, ridge, signs }: FitSettings): LogisticFit {
  const weights = new Float64Array(signs.length + 1);
  const squares = new Float64Array(signs.length + 1).fill(TINY);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { row, label, weight } of examples) {
      const inputs = [...row, 1];
      const sum = inputs.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const excess = weight * (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0));
      inputs.forEach((value, at) => {
        const slope = excess * value + (at < signs.length ? ridge * (weights[at] ?? 0) : 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = project((weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1), signs[at] ?? 0);
      });
    }
  }
  return { intercept: weights[signs.length] ?? 0, weights: [...weights.subarray(0, signs.length)] };
}
