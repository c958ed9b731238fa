/** A tensor of whole or floating-point numbers, row after row. */
export interface Tensor {
  readonly dimensions: readonly number[];
  readonly values: BigInt64Array | Float32Array;
}

/** Tensors by the names that the model gives to its inputs or outputs. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** How urgent a run is: somebody waits for an answer, or nobody does. */
export type Urgency = 'asked' | 'background';

/** A model that is loaded. */
export interface OnnxSession {
  /**
   * Runs the model once. Runs wait for one another; those that somebody waits for go before the others.
   * @throws {OnnxError} if the model does not take these inputs, or the session was closed
   */
  run(inputs: Tensors, urgency?: Urgency): Promise<Tensors>;
  /** Ends its thread; what waits fails. */
  close(): Promise<void>;
}
