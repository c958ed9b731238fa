import type { VectorIndex } from './vector-index.ts';

/** A vector index that also tells what it holds, so that it can be compared with the library. */
export interface ReadableVectorIndex extends VectorIndex {
  has(label: number): boolean;
  /** The labels that can be found, in no particular order, as they are now. */
  labels(): readonly number[];
  /** The vector under a label, exactly as it was added. */
  read(label: number): Float32Array | undefined;
}
