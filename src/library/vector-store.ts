/** The vector of a passage, as stored. */
export interface StoredVector {
  /** The label of the passage. */
  readonly label: number;
  readonly vector: Float32Array;
}

/** A vector that was just made. */
export interface GatheredVector extends StoredVector {
  /** Of the passage's article when the vector was made of it. */
  readonly title: string | null;
}

/** A passage that an embedder has not seen yet. */
export interface UnembeddedPassage {
  readonly label: number;
  /** Of its article. */
  readonly title: string | null;
  readonly text: string;
}

/** How far a library is embedded by one embedder. */
export interface EmbeddingCoverage {
  readonly passages: number;
  /** Those of them that have a vector of it. */
  readonly embedded: number;
  /** Characters of the others, titles included. */
  readonly charactersLeft: number;
}

/**
 * The vectors of a library's passages. All of them come from the embedder that is named with each article; those of the embedder that is to be the next one are gathered
 * beside them, until they are complete and take their place in one step.
 */
export interface VectorStore {
  /**
   * All vectors made by one embedder, ordered by label, in batches, so that memory stays small. Shows the library as
   * it was when reading began, whatever is saved meanwhile. Those that are still being gathered are not among them.
   */
  all(embedderId: string): AsyncIterable<readonly StoredVector[]>;
  coverage(embedderId: string): Promise<EmbeddingCoverage>;
  /** Passages without a vector of an embedder, by label; `count` at most. */
  lacking(embedderId: string, count: number): Promise<readonly UnembeddedPassage[]>;
  /**
   * Gathers vectors of the embedder that is to be the next one. Labels that are gone are left out, and so are vectors made of a title that an article has no more, now or later:
   * their passages are lacking again. What was gathered of any other embedder is forgotten.
   */
  gather(embedderId: string, vectors: readonly GatheredVector[]): Promise<void>;
  /**
   * Puts the vectors of an embedder in the place of all others, if every passage has one.
   *
   * @returns whether that was so
   */
  adopt(embedderId: string): Promise<boolean>;
}
