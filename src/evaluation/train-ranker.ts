import { type Feature, features } from '../answers/features/feature.ts';
import type { AnalysedQuestion } from './analyse-set.ts';
import { fitListwise, type ListExample } from './fit-listwise.ts';
import type { Signs } from './fit-logistic.ts';

/** What may count for or against a sentence, as the data have it; everything else may only count for it. */
const FREE: ReadonlySet<Feature> = new Set([
  'title',
  'hasPerson',
  'best',
  'opening',
  'heading',
  'caption',
  'comment',
  'credit',
  'short',
  'length',
  'leaning',
  'opposite',
]);
const AGAINST: ReadonlySet<Feature> = new Set(['question', 'negation']);

const signs: Signs = features.map((name) => (FREE.has(name) ? 0 : AGAINST.has(name) ? -1 : 1));

/** The weights of a linear ranker, by feature. */
export type RankerWeights = Readonly<Record<string, number>>;

/** An analysed question as the ranker learns from it. */
export function toListExample({ labelled, analysis }: AnalysedQuestion, weight: number): ListExample {
  return {
    rows: analysis.ranked.map(({ values }) => features.map((name) => values[name])),
    isAnswer: analysis.ranked.map(({ candidate }) =>
      labelled.isAnswer(candidate.evidence.article.id, candidate.sentence.text),
    ),
    weight,
  };
}

/** Trains the ranker of sentences. */
export function trainRanker(examples: readonly ListExample[]): RankerWeights {
  const weights = fitListwise(examples, { epochs: 40, rate: 0.3, ridge: 1e-3, signs });
  return Object.fromEntries(features.map((name, at) => [name, round(weights[at] ?? 0)]));
}

function round(weight: number): number {
  return Math.round(weight * 1_000) / 1_000;
}
