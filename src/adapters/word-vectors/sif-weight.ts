import { zipfProbability } from './zipf-probability.ts';

/** Words more frequent than this count for less and less; Arora et al. find 1e-3 to 1e-4 good, and by vectors alone the latter finds more. */
const a = 1e-4;

/**
 * How much a word of a rank among `words` of them counts in a text: smooth inverse frequency, a / (a + p), of Arora, Liang
 * and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (ICLR 2017). 0.0013 for "the", 0.93 for rank 10 000.
 */
export function sifWeight(rank: number, words: number): number {
  return a / (a + zipfProbability(rank, words));
}
