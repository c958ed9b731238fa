import type { Article } from './article.ts';

/** An article that was read. */
export interface ReadArticle {
  readonly kind: 'article';
  readonly article: Article;
  /** What is to be known of how it was read, in a sentence; absent where there is nothing. */
  readonly note?: string;
}

/** What came of reading one file, or one line of a `.jsonl` file: an article, or the reason why there is none. */
export type ReadOutcome =
  | ReadArticle
  | {
      readonly kind: 'failure';
      /** The file's path; for a line of a `.jsonl` file with `:` and the line's number. */
      readonly path: string;
      /** A sentence that says what is wrong and what can be done. */
      readonly error: string;
    };
