/** A vector under the integer label by which the library knows its passage. */
export interface LabelledVector {
  /** 0 ≤ label < 2^32, never used again after its passage is gone. */
  readonly label: number;
  /** Of unit length. */
  readonly vector: Float32Array;
}

/** A neighbour of the vector searched for. */
export interface VectorHit {
  readonly label: number;
  /** −1 to 1, higher is nearer. */
  readonly cosine: number;
}

/** Finds the vectors nearest to one. A cache over the library's vectors: it may be thrown away at any time. */
export interface VectorIndex {
  /** How many vectors can be found at present. */
  readonly size: number;
  /**
   * Adds vectors, or replaces those whose label is known. A vector of zeros is similar to nothing: it can't be found.
   * @throws {InvalidVectorError} for a vector with a wrong number of dimensions, a value that is not finite, a length that
   * is neither 0 nor 1, or a bad label; nothing is added then.
   */
  add(vectors: readonly LabelledVector[]): Promise<void>;
  /** Forgets labels; unknown ones are ignored. */
  remove(labels: readonly number[]): Promise<void>;
  /**
   * The `count` nearest, nearest first, equal ones by label; fewer if there are fewer. The vector may have any length; a
   * zero vector finds nothing.
   * @throws {InvalidVectorError} for a vector with a wrong number of dimensions or a value that is not finite.
   * @throws {RangeError} if `count` is not a whole number from 0.
   */
  search(vector: Float32Array, count: number): Promise<readonly VectorHit[]>;
}
