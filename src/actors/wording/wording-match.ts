import type { Interval } from '../../passages/interval.ts';

/** Where words stand in the library, in UTF-16 code units of the article’s text. */
export interface WordingPlace extends Interval {
  readonly articleId: string;
}

/** What the articles have of a wording. */
export type WordingMatch =
  /** Word for word, there and nowhere else: in order of the articles’ ids. */
  | { readonly kind: 'exact'; readonly places: readonly [WordingPlace, ...WordingPlace[]] }
  /** Nearly: the words that stand there are others, more or fewer. The nearest place. */
  | { readonly kind: 'altered'; readonly place: WordingPlace; readonly similarity: number }
  /** Its two halves, each word for word, from two places that do not follow each other. */
  | { readonly kind: 'stitched'; readonly places: readonly [WordingPlace, WordingPlace] }
  /** Too few words to tell. */
  | { readonly kind: 'too_short' }
  | { readonly kind: 'none' };
