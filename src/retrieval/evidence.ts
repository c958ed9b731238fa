import type { ArticleEntry } from '../library/article-store.ts';
import type { StoredPassage } from '../library/passage-store.ts';

/** What speaks for a passage, each from 0 to 1 of the best passage's value, before weighting. */
export interface Signals {
  /** BM25 of the whole article. */
  readonly article: number;
  /** BM25 of the passage with the article's title. */
  readonly passage: number;
  /** BM25 of the article's beginning. */
  readonly lead: number;
  /** The best of the sub-questions. */
  readonly piece: number;
  /** Neighbouring words of the question found side by side. */
  readonly pairs: number;
  /** Letters in common, four by four: other forms and spellings. */
  readonly letters: number;
  /** Nearness in meaning: cosine of the vectors. */
  readonly meaning: number;
  /** What the question quotes is there word for word, or it asks for this passage by its id. */
  readonly phrase: number;
  /** The article's date fits the one in the question. */
  readonly date: number;
  /** The article is from an outlet that the question names. */
  readonly outlet: number;
  /** The article was new when the question was asked. */
  readonly recency: number;
}

/** A passage found for one question. */
export interface Evidence {
  readonly passage: StoredPassage;
  readonly article: ArticleEntry;
  /** Weighted sum of the signals; comparable within one question only. */
  readonly score: number;
  readonly signals: Signals;
}
