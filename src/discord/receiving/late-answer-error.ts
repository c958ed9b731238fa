/** An answer was there when the interaction had expired, and could not be shown in another way. */
export class LateAnswerError extends Error {
  override readonly name = 'LateAnswerError';

  constructor(reason: string) {
    super(`The answer came after the interaction had expired, and ${reason}.`);
  }
}
