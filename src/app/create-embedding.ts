import type { ModelsConfig } from '../config/models-config.ts';
import { type EmbedOptions, embedLibrary } from '../ingest/embed-library.ts';
import type { IngestDependencies } from '../ingest/ingest.ts';
import { embedderInUse } from '../library/embedder-in-use.ts';
import type { Library } from '../library/library.ts';
import type { BuiltInEmbedders } from './built-in-embedders.ts';
import { openEmbedder } from './open-embedder.ts';

/** What a library is embedded with. */
export interface EmbeddingParts {
  readonly library: Library;
  readonly models: ModelsConfig;
  readonly builtIn: BuiltInEmbedders;
}

/** The embedders of a library, and the way from one to the next. */
export interface Embedding {
  /**
   * The embedder for what is taken in now. With the neural one configured these are the word vectors, which hold up nobody: `run`
   * gives their articles better vectors afterwards. Otherwise it is the one that the library's vectors come from, or the configured one where
   * there are none or it cannot be had any more.
   */
  forIngest(): Promise<IngestEmbedders>;
  /** What it takes to go over to the configured embedder. */
  estimate(): Promise<EmbeddingEstimate>;
  /** Goes over to the configured embedder, see `embedLibrary`. */
  run(options?: EmbedOptions): Promise<number>;
}

/** What articles get their vectors from as they are taken in. */
export type IngestEmbedders = Required<Pick<IngestDependencies, 'embedder' | 'keptEmbedders'>>;

/** What it takes to embed a library. */
export interface EmbeddingEstimate {
  /** The embedder that is configured, and the one in use; `null` where the library is empty. */
  readonly embedderId: string;
  readonly inUseId: string | null;
  readonly passages: number;
  readonly passagesLeft: number;
  /** Roughly; 0 for what is built in. */
  readonly tokens: number;
  /** In the currency of `EMBEDDINGS_PRICE`; `null` where that is not set. */
  readonly money: number | null;
}

/** Of English, by OpenAI's rule of thumb; other models are not far from it. */
const CHARACTERS_PER_TOKEN = 4;
const PER_PRICE = 1_000_000;

/** Puts together what gives a library its vectors. */
export function createEmbedding({ library, models, builtIn }: EmbeddingParts): Embedding {
  const { vectors } = library;
  const open = (id: string | null) => openEmbedder({ id, models, builtIn, isInteractive: false });
  const readInUse = async () => embedderInUse(await library.articles.list());
  const openConfigured = async () =>
    models.embeddings === null ? builtIn[models.builtInEmbedder]() : open(null);
  const isNeural = models.embeddings === null && models.builtInEmbedder === 'neural';
  return {
    async forIngest() {
      if (isNeural) return { embedder: await builtIn.words(), keptEmbedders: [(await builtIn.neural()).id] };
      const id = await readInUse();
      return { embedder: await (id === null ? openConfigured() : open(id)), keptEmbedders: [] };
    },
    async estimate() {
      const { id } = await openConfigured();
      const { passages, embedded, charactersLeft } = await vectors.coverage(id);
      const tokens = models.embeddings === null ? 0 : Math.ceil(charactersLeft / CHARACTERS_PER_TOKEN);
      const price = models.embeddings === null ? 0 : models.embeddingsPrice;
      return {
        embedderId: id,
        inUseId: await readInUse(),
        passages,
        passagesLeft: passages - embedded,
        tokens,
        money: price === null ? null : (tokens * price) / PER_PRICE,
      };
    },
    async run(options) {
      const embedder = await openConfigured();
      const { passages, embedded } = await vectors.coverage(embedder.id);
      // Nothing is put to use anew, and nobody has to read the vectors again, where all is as it should be.
      if (passages === embedded && [embedder.id, null].includes(await readInUse())) return 0;
      return embedLibrary({ library, embedder }, options);
    },
  };
}
