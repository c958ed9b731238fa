import { createExactIndex } from '../adapters/exact-index.ts';
import { createHnswSnapshots } from '../adapters/hnsw/hnsw-snapshots.ts';
import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import { embedderInUse } from '../library/embedder-in-use.ts';
import type { Library } from '../library/library.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import { createMeter } from '../models/create-meter.ts';
import { ModelError } from '../models/model-error.ts';
import { createQueryEmbedder } from '../retrieval/create-query-embedder.ts';
import { type FollowedVectors, followEmbedder } from '../retrieval/follow-embedder.ts';
import { openVectorIndex } from '../retrieval/open-vector-index.ts';
import type { BuiltInEmbedders } from './built-in-embedders.ts';
import { goesOverByItself, meetsWish, nameWish } from './meets-wish.ts';
import { openEmbedder } from './open-embedder.ts';
import { spendingLimits } from './spending-limits.ts';

/** What a library is searched by meaning with. */
export interface VectorsParts {
  readonly library: Library;
  /** Of the graphs. */
  readonly directory: string;
  readonly models: ModelsConfig;
  readonly builtIn: BuiltInEmbedders;
  /** Of the library, opened for writing. */
  readonly openSpending: () => Promise<SpendingStore>;
  readonly onTrouble: (trouble: string) => void;
}

/** Puts together what finds passages by meaning, with the embedder that their vectors come from. */
export function createVectors({
  library,
  directory,
  models,
  builtIn,
  openSpending,
  onTrouble,
}: VectorsParts): FollowedVectors {
  const { vectors, revision } = library;
  const { budget, embeddingsPrice } = models;
  const openMeter = async () =>
    createMeter({
      spending: await openSpending(),
      limits: spendingLimits(budget),
      prices: embeddingsPrice === null ? null : { input: embeddingsPrice, output: 0 },
      now: () => new Date(),
    });
  return followEmbedder({
    revision,
    embedderId: async () => embedderInUse(await library.articles.list()),
    async open(embedderId) {
      // Nothing is found in an empty library, whoever embeds the question.
      const id = embedderId ?? (await builtIn.words()).id;
      const embedder = await openEmbedder({ id, models, builtIn, isInteractive: true, openMeter });
      const { dimensions } = embedder;
      embedder.prepare?.();
      if (embedderId !== null && !meetsWish(embedder.id, models) && !goesOverByItself(embedder.id, models))
        onTrouble(
          `The vectors of the library come from ${embedder.id}, and EMBEDDINGS asks for ${nameWish(models)}. Run npm run embed to go over to it.`,
        );
      const index = await openVectorIndex({
        vectors,
        revision,
        embedder: { id: embedder.id, dimensions },
        createExact: createExactIndex,
        snapshots: createHnswSnapshots({ directory, embedderId: embedder.id, dimensions }),
        onTrouble,
      });
      const onFailure = ({ message }: Error) =>
        onTrouble(`${message} The question was searched by its words alone.`);
      const isExpected = (error: unknown): error is Error =>
        error instanceof ModelError || error instanceof OnnxError;
      return { embedder: createQueryEmbedder(embedder, { onFailure, isExpected }), index };
    },
  });
}
