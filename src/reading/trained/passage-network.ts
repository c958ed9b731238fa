import type { EncodedPassage } from './encode-passage.ts';

/** What the network gives for each position of what it read: so many numbers, one position after the other. */
export const CHANNELS = 8;

/** The trained network: behind it stands whatever runs it. */
export interface PassageNetwork {
  /**
   * One array for each passage, in order: `CHANNELS` numbers for each of its positions (logits). At a sentence's mark the first tells whether the sentence answers; the second and third tell where
   * the answering words begin and end; at the first position the others tell what the passage does for the question.
   *
   * @throws {NetworkError} where it cannot be run
   */
  run(passages: readonly Pick<EncodedPassage, 'ids' | 'passageFrom'>[]): Promise<readonly Float32Array[]>;
}
