import type { CitedQuote } from '../cited-quote.ts';

/** A sentence that a model may rest a statement on. */
export interface ExcerptSentence {
  /** Counted from 1 over all excerpts of a request. */
  readonly number: number;
  /** What is quoted for it, with who is speaking. */
  readonly quote: CitedQuote;
  /** The sentence itself, which may be less than what is quoted. */
  readonly text: string;
  /** Whether it is one of those that most probably answer the question, as the built-in mode judges. */
  readonly isLikely: boolean;
}

/** A passage with its sentences numbered. */
export interface Excerpt {
  readonly passageId: string;
  readonly sentences: readonly ExcerptSentence[];
}
