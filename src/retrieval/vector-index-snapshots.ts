import type { ReadableVectorIndex } from './readable-vector-index.ts';

/** A vector index that can be kept between runs. */
export interface KeptVectorIndex extends ReadableVectorIndex {
  /**
   * Keeps the index as it is now; whatever happens meanwhile, the former snapshot or this one is there afterwards.
   * @param revision of the library whose vectors it holds
   * @throws if it can't be written, saying why
   */
  save(revision: number): Promise<void>;
}

/** What is found where snapshots are kept. */
export type SnapshotOutcome =
  | { readonly kind: 'loaded'; readonly index: KeptVectorIndex; readonly revision: number }
  | { readonly kind: 'absent' }
  /** There is one that must not be used; the reason completes "it can't be used: …". */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Where an approximate vector index is kept between runs. Work under way stops once the signal is aborted. */
export interface VectorIndexSnapshots {
  /** An empty index, to be filled and saved. */
  create(signal: AbortSignal): Promise<KeptVectorIndex>;
  /** The last index that was saved, if everything about it is as it was then and fits the embedder. */
  load(signal: AbortSignal): Promise<SnapshotOutcome>;
}
