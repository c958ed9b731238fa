/** An article was to be saved with passages or vectors that cannot belong to it: a bug in the code that made them. */
export class InvalidChangeError extends Error {
  override readonly name = 'InvalidChangeError';

  constructor(articleId: string, problem: string) {
    super(`Article “${articleId}” cannot be saved: ${problem}.`);
  }
}
