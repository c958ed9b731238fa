import { sifWeight } from './sif-weight.ts';
import { zipfProbability } from './zipf-probability.ts';

/** Words with their vectors, all of unit length. */
export interface WeighedVocabulary {
  readonly dimensions: number;
  /** How many words the ranks count, which may be more than have a vector. */
  readonly words: number;
  /** The rank of each word. */
  readonly ranks: Uint32Array;
  /** A byte per dimension, word after word; times the word's scale it is the word's vector. */
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** The length of text that the direction is computed for. Between 5 and 100 words it hardly matters. */
const textLength = 25;
/** The first eigenvalue is some fifty times the second: each round gains more than a digit and a half. */
const rounds = 8;

/**
 * The direction that texts have in common because they are made of the same frequent words: the first principal component
 * (uncentred) of the vectors of texts of n = 25 words drawn at random, each by its probability p, and weighted by w.
 *
 * Such a text's vector is the mean of n independent w·v, so its second moment is C = (1/n) Σ p w² v vᵀ + (1 − 1/n) μ μᵀ with
 * μ = Σ p w v. Its first eigenvector is found by power iteration from μ. So no texts are needed, and the direction is the
 * same whatever a library holds (Arora et al. take it from the texts at hand, and the vectors change with every text).
 */
export function commonDirection(vocabulary: WeighedVocabulary): Float64Array {
  const { ranks, words, scales } = vocabulary;
  const chance = (at: number) => zipfProbability(ranks[at] ?? 1, words);
  const weight = (at: number) => sifWeight(ranks[at] ?? 1, words) * (scales[at] ?? 0);

  const mean = sumVectors(vocabulary, (at) => chance(at) * weight(at));
  let direction = unit(mean);
  for (let round = 0; round < rounds; round++) {
    const spread = sumVectors(
      vocabulary,
      (at) => chance(at) * weight(at) ** 2 * project(vocabulary, at, direction),
    );
    const onMean = dot(mean, direction);
    direction = unit(
      spread.map((value, at) => value / textLength + (1 - 1 / textLength) * onMean * (mean[at] ?? 0)),
    );
  }
  return direction;
}

function sumVectors(
  { ranks, dimensions, bytes }: WeighedVocabulary,
  factor: (at: number) => number,
): Float64Array {
  const sum = new Float64Array(dimensions);
  for (let word = 0, at = 0; word < ranks.length; word++) {
    const times = factor(word);
    for (let place = 0; place < dimensions; place++, at++)
      sum[place] = (sum[place] ?? 0) + times * (bytes[at] ?? 0);
  }
  return sum;
}

function project({ dimensions, bytes }: WeighedVocabulary, word: number, direction: Float64Array): number {
  let sum = 0;
  for (let place = 0, at = word * dimensions; place < dimensions; place++, at++) {
    sum += (bytes[at] ?? 0) * (direction[place] ?? 0);
  }
  return sum;
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}
