/** An embedder has returned something that cannot be the vectors of the texts it was given. */
export class InvalidEmbeddingError extends Error {
  override readonly name = 'InvalidEmbeddingError';
  readonly embedderId: string;

  constructor(embedderId: string, problem: string) {
    super(
      `The embedder “${embedderId}” returned ${problem}. Try again; if it stays so, configure another embedder.`,
    );
    this.embedderId = embedderId;
  }
}
