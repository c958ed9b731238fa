import type { Embedder } from '../retrieval/embedder.ts';

/** The embedders that need no endpoint. */
export interface BuiltInEmbedders {
  /** Word vectors: fast, there on every machine. */
  readonly words: () => Promise<Embedder>;
  /** The neural one. It loads its model when it gets its first text, and fails then where it cannot run. */
  readonly neural: () => Promise<Embedder>;
}
