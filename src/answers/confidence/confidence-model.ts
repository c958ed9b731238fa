import { z } from 'zod';
import { opposingSignals, type Signal, type SignalValues, supportingSignals } from './signal.ts';

const shape = z.object({
  intercept: z.number(),
  weights: z.record(z.string(), z.number()),
  /** Answers below it are refused. */
  threshold: z.number().min(0).max(1),
});

const schema = z.object({
  format: z.literal(1),
  /** What it was trained on, and how it did there; for people. */
  about: z.string(),
  simple: shape,
  compound: shape,
});

/** How sure an answer is, and whether that is enough. */
export interface Confidence {
  /** 0 to 1: the probability that the sources answer the question. */
  readonly value: number;
  readonly isEnough: boolean;
}

/** Judges by the signals of a question. */
export type ConfidenceModel = (signals: SignalValues, isCompound: boolean) => Confidence;

/**
 * Makes a judge of a trained model: logistic regression whose weights may only have the sign their signal has by its meaning, with one set of weights for
 * questions of one part and one for those of several, whose signals have other ranges.
 *
 * @param model the parsed JSON of `data/models/confidence.json`
 * @throws {Error} if the model names a signal that is not read, or misses one: it must be trained again
 */
export function createConfidenceModel(model: unknown): ConfidenceModel {
  const { simple, compound } = schema.parse(model);
  for (const { weights } of [simple, compound]) checkSignals(Object.keys(weights));
  return (signals, isCompound) => {
    const { intercept, weights, threshold } = isCompound ? compound : simple;
    const sum = all.reduce((total, name) => total + (weights[name] ?? 0) * signals[name], intercept);
    const value = 1 / (1 + Math.exp(-sum));
    return { value, isEnough: value >= threshold };
  };
}

const all: readonly Signal[] = [...supportingSignals, ...opposingSignals];

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
