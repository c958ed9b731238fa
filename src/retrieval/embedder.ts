/** What a text is: some models embed what is asked in another way than what may answer. */
export type TextRole = 'question' | 'passage';

/** Turns texts into vectors. Vectors of different embedders must never meet: `id` names the space they live in. */
export interface Embedder {
  /** Names model and version; stored with every vector and compared before use. */
  readonly id: string;
  readonly dimensions: number;
  /** How many texts one call of `embed` may carry at most. */
  readonly maxBatch: number;
  /**
   * What its cosines mean: with `absolute` ones 0 stands for texts that have nothing to do with each other; `relative` ones
   * lie close together even then, and only their differences tell anything.
   */
  readonly cosines: 'absolute' | 'relative';
  /** Loads what the first text would have to wait for; what goes wrong then shows with that text. */
  readonly prepare?: () => void;
  /**
   * One vector per text, in order, finite and of unit length; a text without any known word gives a vector of zeros,
   * which is similar to nothing.
   */
  embed(texts: readonly string[], role: TextRole): Promise<readonly Float32Array[]>;
}
