/** An article was not saved, because meanwhile its id has been given to an article from another file. */
export class ArticleConflictError extends Error {
  override readonly name = 'ArticleConflictError';
  readonly id: string;
  /** The file the stored article comes from. */
  readonly file: string;

  constructor(id: string, file: string) {
    super(`The id “${id}” was given to ${file} at the same moment. Ingest the article again.`);
    this.id = id;
    this.file = file;
  }
}
