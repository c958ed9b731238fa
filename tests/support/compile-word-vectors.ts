import { bgePackage } from '../../src/adapters/onnx/bge-package.ts';
import { openQuantisedModel } from '../../src/adapters/onnx/open-quantised-model.ts';
import { createWordVectorEmbedder } from '../../src/adapters/word-vectors/word-vector-embedder.ts';
import { wordVectorCache } from './word-vector-cache.ts';

/** Prepares the built-in models before the first test that needs them, unless they are there; for vitest's `globalSetup`. */
export async function setup(): Promise<void> {
  await openQuantisedModel(bgePackage, { cacheDirectory: wordVectorCache });
  await createWordVectorEmbedder({ cacheDirectory: wordVectorCache });
}
