import { z } from 'zod';
import { type FeatureValues, features } from './features/feature.ts';

const schema = z.object({
  format: z.literal(1),
  /** What it was trained on, and how it did there; for people. */
  about: z.string(),
  weights: z.record(z.string(), z.number()),
});

/** Scores how likely a sentence answers a question; comparable within one question. */
export type SentenceRanker = (values: FeatureValues) => number;

/**
 * Makes a ranker of a trained model: a linear one, whose scores' softmax over a question's sentences is the probability of each to be the answer.
 *
 * @param model the parsed JSON of `data/models/sentence-ranker.json`
 * @throws {Error} if the model does not have exactly the features that are computed: it must be trained again
 */
export function createSentenceRanker(model: unknown): SentenceRanker {
  const { weights } = schema.parse(model);
  const unknown = Object.keys(weights).filter((name) => !(features as readonly string[]).includes(name));
  const missing = features.filter((name) => weights[name] === undefined);
  if (unknown.length + missing.length > 0) {
    const list = [
      ...unknown.map((name) => `unknown ${name}`),
      ...missing.map((name) => `missing ${name}`),
    ].join(', ');
    throw new Error(`The sentence ranker's features do not fit (${list}). Run \`npm run train\`.`);
  }
  return (values) => features.reduce((sum, name) => sum + (weights[name] ?? 0) * values[name], 0);
}
