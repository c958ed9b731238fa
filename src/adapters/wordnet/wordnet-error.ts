/** The dictionary's files can't be used; the message says what to do about it. */
export class WordnetError extends Error {
  override readonly name = 'WordnetError';
}
