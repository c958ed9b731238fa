/** The vector of a passage, as stored. */
export interface StoredVector {
  /** The label of the passage. */
  readonly label: number;
  readonly vector: Float32Array;
}

/** The vectors of a library's passages. */
export interface VectorStore {
  /**
   * All vectors made by one embedder, ordered by label, in batches, so that memory stays small. Shows the library as
   * it was when reading began, whatever is saved meanwhile.
   */
  all(embedderId: string): AsyncIterable<readonly StoredVector[]>;
}
