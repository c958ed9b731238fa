/** What stands in the way of a model: the native part of the runtime, or the model's file. */
export type OnnxProblem = 'runtime' | 'file';

/** A neural model can't be used on this machine, or its file is not what it should be; the message says what to do about it. */
export class OnnxError extends Error {
  override readonly name = 'OnnxError';
  readonly problem: OnnxProblem;

  constructor(problem: OnnxProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}
