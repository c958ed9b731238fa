import type { Wording } from './wording.ts';

/** A sentence of an article as a claim is held against it. */
export interface SourceSentence {
  readonly wording: Wording;
  /** The sentence before it, where that belongs to the same text. */
  readonly before: Wording | null;
  /** Who speaks in it: the fullest name, or as printed; `null` where the article speaks for itself. */
  readonly speaker: string | null;
  /** When its article came out, as far as the day is known; `null` otherwise. */
  readonly published: Date | null;
  /** The whole article: names are written out elsewhere in it. */
  readonly articleText: string;
}
