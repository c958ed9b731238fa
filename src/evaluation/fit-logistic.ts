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

/** For each input: 1 if its weight may not be negative, −1 if not positive, 0 if it is free. */
export type Signs = readonly (-1 | 0 | 1)[];

const STEPS = 1_500;
const RATE = 0.02;
const MOMENTUM = 0.9;
const DECAY = 0.999;
const TINY = 1e-8;

/**
 * Fits logistic regression on standardised inputs by Adam over all examples at once (Kingma and Ba 2015); weights of the wrong sign are set to zero after each step. The weights
 * returned are for the inputs as they are.
 *
 * @param settings the inputs' signs; `ridge`, the pull of the standardised weights towards zero
 */
export function fitLogistic(
  examples: readonly LabelledExample[],
  { signs, ridge }: { readonly signs: Signs; readonly ridge: number },
): LogisticFit {
  const { means, deviations } = standardise(examples, signs.length);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ row }) =>
    Float64Array.from(row, (value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  );
  const size = signs.length + 1;
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    examples.forEach(({ label, weight }, number) => {
      const row = rows[number] ?? new Float64Array();
      let sum = weights[signs.length] ?? 0;
      for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
      const excess = (weight / total) * (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0));
      for (let at = 0; at < row.length; at++) gradient[at] = (gradient[at] ?? 0) + excess * (row[at] ?? 0);
      gradient[signs.length] = (gradient[signs.length] ?? 0) + excess;
    });
    for (let at = 0; at < size; at++) {
      const slope = (gradient[at] ?? 0) + (at < signs.length ? ridge * (weights[at] ?? 0) : 0);
      first[at] = MOMENTUM * (first[at] ?? 0) + (1 - MOMENTUM) * slope;
      second[at] = DECAY * (second[at] ?? 0) + (1 - DECAY) * slope * slope;
      const move =
        (first[at] ?? 0) /
        (1 - MOMENTUM ** step) /
        (Math.sqrt((second[at] ?? 0) / (1 - DECAY ** step)) + TINY);
      const next = (weights[at] ?? 0) - RATE * move;
      const sign = signs[at] ?? 0;
      weights[at] = sign === 0 || Math.sign(next) === sign ? next : 0;
    }
  }
  const scaled = signs.map((_, at) => (weights[at] ?? 0) / (deviations[at] ?? 1));
  const shift = scaled.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { intercept: (weights[signs.length] ?? 0) - shift, weights: scaled };
}

function standardise(examples: readonly LabelledExample[], inputs: number) {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (at: number) =>
    examples.reduce((sum, { row, weight }) => sum + weight * (row[at] ?? 0), 0) / total;
  const means = Array.from({ length: inputs }, (_, at) => mean(at));
  const deviations = means.map((center, at) => {
    const variance =
      examples.reduce((sum, { row, weight }) => sum + weight * ((row[at] ?? 0) - center) ** 2, 0) / total;
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}
