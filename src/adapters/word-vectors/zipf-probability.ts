/** Euler's constant. */
const gamma = 0.577_215_664_901_532_9;

/**
 * The probability of a word by its rank among `words` of them, after Zipf's law: p(r) = 1 / (r · H), where H = ln(words) + γ
 * is the sum of 1/r over all ranks. "the", rank 1 of 341 479, gets .075; in English news it is about .06.
 */
export function zipfProbability(rank: number, words: number): number {
  return 1 / (rank * (Math.log(words) + gamma));
}
