/** Turns texts into vectors. Vectors of different embedders must never meet: `id` names the space they live in. */
export interface Embedder {
  /** Names model and version; stored with every vector and compared before use. */
  readonly id: string;
  readonly dimensions: number;
  /** How many texts one call of `embed` may carry at most. */
  readonly maxBatch: number;
  /**
   * One vector per text, in order, finite and of unit length; a text without any known word gives a vector of zeros,
   * which is similar to nothing.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
