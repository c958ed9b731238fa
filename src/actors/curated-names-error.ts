/** The file of curated names cannot be used. */
export class CuratedNamesError extends Error {
  override readonly name = 'CuratedNamesError';

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(
      `The names in ${path} can't be used: ${problem}. Mend the file, or restore it from the repository.`,
      options,
    );
  }
}
