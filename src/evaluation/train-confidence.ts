import { judgeShape, type ShapeJudge } from '../answers/confidence/judge-shape.ts';
import {
  opposingSignals,
  type Signal,
  type SignalValues,
  supportingSignals,
} from '../answers/confidence/signal.ts';
import type { QuestionShape } from '../answers/question-shape.ts';
import type { ConfidenceExample } from './confidence-example.ts';
import { type BoostSettings, fitBoosted } from './fit-boosted.ts';
import { fitLogistic, type LabelledExample, type Signs } from './fit-logistic.ts';

const names: readonly Signal[] = [...supportingSignals, ...opposingSignals];
const signs: Signs = names.map((_, at) => (at < supportingSignals.length ? 1 : -1));
/**
 * How each shape's judge is trained. Of plain questions there are thousands; of the others some hundreds, which teach less: their weights are pulled harder towards zero, and trees over
 * typed ones rank unseen passages worse than the regression alone (CLAPNQ .78 against .81).
 */
const SETTINGS: Readonly<Record<QuestionShape, { readonly ridge: number; readonly boosting: Boosting }>> = {
  plain: { ridge: 0.01, boosting: { trees: 150, depth: 3, rate: 0.08, ridge: 5, least: 4 } },
  typed: { ridge: 0.15, boosting: { trees: 0, depth: 0, rate: 0, ridge: 0, least: 0 } },
  compound: { ridge: 0.2, boosting: { trees: 60, depth: 2, rate: 0.08, ridge: 5, least: 4 } },
};

type Boosting = Omit<BoostSettings<Signal>, 'inputs' | 'signs'>;

/** Judges for all shapes of question. */
export type ConfidenceShapes = Readonly<Record<QuestionShape, ShapeJudge>>;

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
    return trainShape(balance(own, weightOf), SETTINGS[shape]);
  };
  return { plain: train('plain'), typed: train('typed'), compound: train('compound') };
}

/** The probability a judge gives an example, 0 to 1. */
export function confidenceOf(
  shapes: ConfidenceShapes,
  { signals, shape }: Pick<ConfidenceExample, 'signals' | 'shape'>,
): number {
  return judgeShape(shapes[shape], signals);
}

function trainShape(
  examples: readonly LabelledExample[],
  { ridge, boosting }: (typeof SETTINGS)[QuestionShape],
): ShapeJudge {
  const { intercept, weights } = fitLogistic(examples, { signs, ridge });
  return {
    intercept: round(intercept),
    weights: Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
    ...fitBoosted(examples, { inputs: names, signs, ...boosting }),
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
