/** A command was given something it cannot work with. The message says what, and what to give instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
