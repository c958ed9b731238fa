/** A file, a line of a file or a folder from which nothing could be taken. */
export interface IngestFailure {
  /** The path; for a line of a `.jsonl` file with `:` and the line's number. */
  readonly path: string;
  /** A sentence that says what is wrong and what can be done. */
  readonly error: string;
}

/** An article that says the same as one already there, and was left out therefore. */
export interface DuplicateArticle {
  /** The file it is in. */
  readonly path: string;
  /** Its id in that file. */
  readonly id: string;
  /** The id of the article in the library. */
  readonly duplicateOf: string;
}

/** What is to be known of how an article was read: that only its beginning is there, for one. */
export interface IngestNote {
  readonly path: string;
  /** A sentence. */
  readonly note: string;
}

/** What came of ingesting. */
export interface IngestReport {
  readonly added: number;
  /** Text, metadata, embedder, or the way texts are split have changed. */
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What could not be read. Articles it held before are still in the library. */
  readonly failed: readonly IngestFailure[];
  readonly duplicates: readonly DuplicateArticle[];
  /** What is to be known of how articles were read that were taken in; left out where there is nothing. */
  readonly notes?: readonly IngestNote[];
  /** Files in folders that are of no kind that is read, with what can be done; left out where there are none. */
  readonly passedOver?: readonly IngestFailure[];
  /** In how many articles actors were found without the model that was to help; left out where that is none. */
  readonly recognisedWithoutModel?: number;
  /** How many articles and passages the library holds now. */
  readonly articles: number;
  readonly passages: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}
