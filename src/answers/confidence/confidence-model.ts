import { z } from 'zod';
import type { QuestionShape } from '../question-shape.ts';
import type { TreeNode } from './boosted-trees.ts';
import { judgeShape } from './judge-shape.ts';
import { opposingSignals, type Signal, type SignalValues, supportingSignals } from './signal.ts';

const all: readonly Signal[] = [...supportingSignals, ...opposingSignals];
const signal = z.enum([...supportingSignals, ...opposingSignals]);
const node: z.ZodType<TreeNode<Signal>> = z.lazy(() =>
  z.union([z.number(), z.tuple([signal, z.number(), node, node]).readonly()]),
);

const shape = z.object({
  /** Answers below it are refused. */
  threshold: z.number().min(0).max(1),
  /** Logistic regression: log-odds are the intercept and the weighted sum of all signals. */
  intercept: z.number(),
  weights: z.record(z.string(), z.number()),
  /** Boosted trees: log-odds are the base and one value of each; without any, the regression judges alone. */
  base: z.number(),
  trees: z.array(node),
});

const schema = z.object({
  format: z.literal(2),
  /** What it was trained on, and how it did there; for people. */
  about: z.string(),
  plain: shape,
  typed: shape,
  compound: shape,
});

/** How sure an answer is, and whether that is enough. */
export interface Confidence {
  /** 0 to 1: the probability that the sources answer the question, if half of all questions can be answered. */
  readonly value: number;
  readonly isEnough: boolean;
}

/** Judges by the signals of a question. */
export type ConfidenceModel = (signals: SignalValues, shape: QuestionShape) => Confidence;

/**
 * Makes a judge of a trained model: the mean of logistic regression and, where enough was known to grow them, boosted trees. In both a signal may only count for or against an answer as its meaning has it: what is learned of one
 * kind of questions then does little harm with others. Each shape of question has a model of its own, for the signals have other ranges there.
 *
 * @param model the parsed JSON of `data/models/confidence.json`
 * @throws {Error} if the model is none of this program's: it must be trained again
 */
export function createConfidenceModel(model: unknown): ConfidenceModel {
  const parsed = schema.safeParse(model);
  if (!parsed.success)
    throw new Error(
      `The confidence model does not fit: ${z.prettifyError(parsed.error)}. Run \`npm run train\`.`,
    );
  const shapes = parsed.data;
  for (const { weights } of [shapes.plain, shapes.typed, shapes.compound]) checkSignals(Object.keys(weights));
  return (signals, of) => {
    const value = judgeShape(shapes[of], signals);
    return { value, isEnough: value >= shapes[of].threshold };
  };
}

function checkSignals(names: readonly string[]): void {
  const unknown = names.filter((name) => !(all as readonly string[]).includes(name));
  const missing = all.filter((name) => !names.includes(name));
  if (unknown.length + missing.length === 0) return;
  const list = [
    ...unknown.map((name) => `unknown ${name}`),
    ...missing.map((name) => `missing ${name}`),
  ].join(', ');
  throw new Error(`The confidence model's signals do not fit (${list}). Run \`npm run train\`.`);
}
