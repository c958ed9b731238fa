import { opposingSignals, type SignalValues, supportingSignals } from '../answers/confidence/signal.ts';
import { fitLogistic, type LabelledExample, type LogisticFit, type Signs } from './fit-logistic.ts';

const names = [...supportingSignals, ...opposingSignals];
const signs: Signs = names.map((_, at) => (at < supportingSignals.length ? 1 : -1));

/** The signals of a question in their order. */
export function toLabelledExample(signals: SignalValues, label: boolean, weight: number): LabelledExample {
  return { row: names.map((name) => signals[name]), label, weight };
}

/** A trained judge of one shape of question, as it is stored. */
export interface ConfidenceShape {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly threshold: number;
}

/**
 * Trains the judge of whether a question is answered.
 *
 * @param falseRefusals which share of the answerable examples in `tuning` may be refused: that sets the threshold
 */
export function trainConfidence(
  examples: readonly LabelledExample[],
  tuning: readonly LabelledExample[],
  falseRefusals: number,
): ConfidenceShape {
  const fit = fitLogistic(examples, signs);
  const answerable = tuning.filter(({ label }) => label).map(({ row }) => confidenceOf(fit, row));
  answerable.sort((left, right) => left - right);
  const threshold = answerable[Math.floor(falseRefusals * answerable.length)] ?? 0.5;
  return {
    intercept: round(fit.intercept),
    weights: Object.fromEntries(names.map((name, at) => [name, round(fit.weights[at] ?? 0)])),
    threshold: round(threshold),
  };
}

/** The fitted probability for a row of signals. */
export function confidenceOf({ intercept, weights }: LogisticFit, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), intercept)));
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
