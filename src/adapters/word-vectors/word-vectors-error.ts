/** The word vectors can't be prepared; the message says what to do about it. */
export class WordVectorsError extends Error {
  override readonly name = 'WordVectorsError';
}
