/** Something asked for cannot be measured. The message says what, and what to do instead. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}
