/** An answer was given up because Dragoman is being stopped. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';

  constructor() {
    super('Dragoman is being stopped.');
  }
}
