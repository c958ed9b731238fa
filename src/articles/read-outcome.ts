import type { Article } from './article.ts';

/** What came of reading one file, or one line of a `.jsonl` file: an article, or the reason why there is none. */
export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | {
      readonly kind: 'failure';
      /** The file's path; for a line of a `.jsonl` file with `:` and the line's number. */
      readonly path: string;
      /** A sentence that says what is wrong and what can be done. */
      readonly error: string;
    };
