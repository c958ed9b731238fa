/** A file, or one line of it, cannot become an article. The message says what was found and what can be done. */
export class ArticleFileError extends Error {
  override readonly name = 'ArticleFileError';
}
