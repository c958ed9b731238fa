/** A package that brings word embeddings as one file of wink's JSON. */
export interface EmbeddingPackage {
  /** Its name and version. */
  readonly id: string;
  /**
   * The path of its JSON file; needed only while there are no compiled vectors.
   * @throws {WordVectorsError} if it is not installed, or in another version
   */
  locate(): string;
}
