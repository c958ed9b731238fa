import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BgeEmbedder } from '../adapters/onnx/bge-embedder.ts';
import type { WordVectorEmbedder } from '../adapters/word-vectors/word-vector-embedder.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import type { ModelTrials } from '../reading/trial/model-trials.ts';
import type { FollowedVectors } from '../retrieval/follow-embedder.ts';
import type { AppOptions } from './app-options.ts';
import type { Embedding } from './create-embedding.ts';
import { type Once, once } from './once.ts';

/** What is kept: the library, and the vectors of its passages. */
export interface Stores {
  readonly library: Once<Library>;
  /** What models have cost: open for writing even where the library is only read, for questions cost something, too. */
  readonly spending: () => Promise<SpendingStore>;
  /** What npm run doctor has found of the chat model; `null` where none is configured. */
  readonly trials: Once<ModelTrials | null>;
  readonly wordVectors: Once<WordVectorEmbedder>;
  readonly neural: Once<BgeEmbedder>;
  readonly vectors: Once<FollowedVectors>;
  readonly embedding: Once<Embedding>;
  /** Ends the process of the neural model; what is being embedded fails. */
  stopNeural(): Promise<void>;
  close(): Promise<void>;
}

/** With more than so many processors the neural model gets two. */
const MANY_PROCESSORS = 2;

/** Opens what is kept when it is first needed. */
export function createStores(
  { libraryDirectory, cacheDirectory, models }: Config,
  {
    isReadOnly,
    onProgress,
    onTrouble,
  }: Pick<Required<AppOptions>, 'isReadOnly' | 'onProgress' | 'onTrouble'>,
): Stores {
  const library = once(async () => {
    const { createSqliteLibrary } = await import('../adapters/sqlite-library.ts');
    return createSqliteLibrary({ directory: libraryDirectory, readOnly: isReadOnly });
  });

  const account = once(async () => {
    const { createSqliteLibrary } = await import('../adapters/sqlite-library.ts');
    return isReadOnly ? createSqliteLibrary({ directory: libraryDirectory }) : library();
  });
  const spending = async () => (await account()).spending;

  const trials = once(async () => {
    const { openTrials } = await import('./open-trials.ts');
    return openTrials(libraryDirectory, models);
  });

  const wordVectors = once(async () => {
    const { createWordVectorEmbedder } = await import('../adapters/word-vectors/word-vector-embedder.ts');
    return createWordVectorEmbedder({
      cacheDirectory,
      onProgress: ({ done, total }) =>
        onProgress(`Preparing the word vectors, this once: ${Math.floor((100 * done) / total)} %`),
    });
  });

  const neural = once(async () => {
    const { createBgeEmbedder } = await import('../adapters/onnx/bge-embedder.ts');
    return createBgeEmbedder({
      cacheDirectory,
      threads: availableParallelism() > MANY_PROCESSORS ? 2 : 1,
      onPreparing: () => onProgress('Preparing the neural model, this once: some seconds'),
    });
  });
  const builtIn = { words: wordVectors, neural };

  const vectors = once(async () => {
    const { createVectors } = await import('./create-vectors.ts');
    return createVectors({
      library: await library(),
      directory: join(libraryDirectory, 'hnsw'),
      models,
      builtIn,
      openSpending: spending,
      onTrouble,
    });
  });

  const embedding = once(async () => {
    const { createEmbedding } = await import('./create-embedding.ts');
    return createEmbedding({ library: await library(), models, builtIn });
  });

  return {
    library,
    spending,
    trials,
    wordVectors,
    neural,
    vectors,
    embedding,
    async stopNeural() {
      await (await neural.made())?.close();
    },
    async close() {
      // What could not be opened need not be closed.
      const [index, ...shelves] = await Promise.allSettled([vectors.made(), library.made(), account.made()]);
      if (index.status === 'fulfilled') await index.value?.close();
      for (const shelf of shelves) if (shelf.status === 'fulfilled') await shelf.value?.close();
    },
  };
}
