import { createWordVectorEmbedder } from '../../src/adapters/word-vectors/word-vector-embedder.ts';
import { wordVectorCache } from './word-vector-cache.ts';

/** Compiles the word vectors before the first test that needs them, unless they are there; for vitest's `globalSetup`. */
export async function setup(): Promise<void> {
  await createWordVectorEmbedder({ cacheDirectory: wordVectorCache });
}
