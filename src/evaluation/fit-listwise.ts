import type { Signs } from './fit-logistic.ts';

/** One question's sentences: the features of each, and whether it answers. */
export interface ListExample {
  readonly rows: readonly (readonly number[])[];
  readonly isAnswer: readonly boolean[];
  /** How much the question counts. */
  readonly weight: number;
}

/** How weights are fitted. */
export interface FitSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly ridge: number;
  /** For each feature: 1 if its weight may not be negative, −1 if not positive, 0 if it is free. */
  readonly signs: Signs;
}

const TINY = 1e-8;

/**
 * Fits linear weights so that the softmax over a question's sentences gives the most probability to those that answer (the listwise loss of Cao et al. 2007 with top
 * one). Steps are AdaGrad's (Duchi et al. 2011), weights of the wrong sign are set to zero after each. Examples are taken in their order: the result is the same each time.
 */
export function fitListwise(
  examples: readonly ListExample[],
  { epochs, rate, ridge, signs }: FitSettings,
): readonly number[] {
  const weights = new Float64Array(signs.length);
  const squares = new Float64Array(signs.length).fill(TINY);
  const useful = examples.filter(({ isAnswer }) => isAnswer.includes(true) && isAnswer.includes(false));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of useful) {
      const gradient = gradientOf(example, weights);
      for (let at = 0; at < weights.length; at++) {
        const slope = example.weight * (gradient[at] ?? 0) + ridge * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = project(
          (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1),
          signs[at] ?? 0,
        );
      }
    }
  }
  return [...weights];
}

/** Keeps a weight on its side of zero. */
export function project(weight: number, sign: -1 | 0 | 1): number {
  return sign === 0 || Math.sign(weight) === sign ? weight : 0;
}

function gradientOf({ rows, isAnswer }: ListExample, weights: Float64Array): Float64Array {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, at) => sum + (isAnswer[at] === true ? power : 0), 0);
  const gradient = new Float64Array(weights.length);
  rows.forEach((row, at) => {
    const power = powers[at] ?? 0;
    const excess = power / all - (isAnswer[at] === true ? power / right : 0);
    row.forEach((value, feature) => {
      gradient[feature] = (gradient[feature] ?? 0) + excess * value;
    });
  });
  return gradient;
}
