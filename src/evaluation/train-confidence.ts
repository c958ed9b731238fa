import { type BoostedTrees, sumTrees } from '../answers/confidence/boosted-trees.ts';
import {
  opposingSignals,
  type Signal,
  type SignalValues,
  supportingSignals,
} from '../answers/confidence/signal.ts';
import type { QuestionShape } from '../answers/question-shape.ts';
import type { ConfidenceExample } from './confidence-example.ts';
import { fitBoosted } from './fit-boosted.ts';
import { fitLogistic, type LabelledExample, type Signs } from './fit-logistic.ts';

const names: readonly Signal[] = [...supportingSignals, ...opposingSignals];
const signs: Signs = names.map((_, at) => (at < supportingSignals.length ? 1 : -1));
const BOOSTING = { trees: 120, depth: 3, rate: 0.1, ridge: 2, least: 3 };

/** A trained judge of one shape of question, as it is stored but for its threshold. */
export interface ConfidenceShape extends BoostedTrees<Signal> {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Judges for all shapes of question. */
export type ConfidenceShapes = Readonly<Record<QuestionShape, ConfidenceShape>>;

/**
 * Trains the judge of whether a question is answered, for each shape of question by itself.
 *
 * @param weightOf how much each question of a set counts
 */
export function trainConfidence(
  examples: readonly ConfidenceExample[],
  weightOf: (set: string) => number,
): ConfidenceShapes {
  const train = (shape: QuestionShape) => {
    const own = examples.filter((example) => example.shape === shape);
    return trainShape(balance(own, weightOf));
  };
  return { plain: train('plain'), typed: train('typed'), compound: train('compound') };
}

/** The probability a judge gives an example, 0 to 1. */
export function confidenceOf(
  shapes: ConfidenceShapes,
  { signals, shape }: Pick<ConfidenceExample, 'signals' | 'shape'>,
): number {
  const { intercept, weights, ...trees } = shapes[shape];
  const linear = names.reduce((sum, name) => sum + (weights[name] ?? 0) * signals[name], intercept);
  return 1 / (1 + Math.exp(-(linear + sumTrees(trees, signals)) / 2));
}

function trainShape(examples: readonly LabelledExample[]): ConfidenceShape {
  const { intercept, weights } = fitLogistic(examples, signs);
  return {
    intercept: round(intercept),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
    ...fitBoosted(examples, { inputs: names, signs, ...BOOSTING }),
  };
}

/** Within each set the answerable questions weigh as much as the others: how many of each somebody made says nothing of what will be asked. */
function balance(
  examples: readonly ConfidenceExample[],
  weightOf: (set: string) => number,
): readonly LabelledExample[] {
  const kindOf = ({ set, label }: ConfidenceExample) => `${set} ${label}`;
  const counts = new Map<string, number>();
  for (const example of examples) counts.set(kindOf(example), (counts.get(kindOf(example)) ?? 0) + 1);
  return examples.map((example) => {
    const same = counts.get(kindOf(example)) ?? 0;
    const other = counts.get(kindOf({ ...example, label: !example.label })) ?? 0;
    const share = other === 0 ? 1 : (same + other) / 2 / same;
    return {
      row: rowOf(example.signals),
      label: example.label,
      weight: weightOf(example.set) * share,
    };
  });
}

function rowOf(signals: SignalValues): readonly number[] {
  return names.map((name) => signals[name]);
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
