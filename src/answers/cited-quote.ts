import type { OpeningPronoun } from '../actors/create-opening-reader.ts';
import type { Quote } from '../citations/quote.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import type { Interval } from '../passages/interval.ts';
import type { PassageKind } from '../passages/passage.ts';
import type { Attribution } from './attribution.ts';

/** A quote with all that is needed to cite it. */
export interface CitedQuote extends Quote {
  readonly passageId: string;
  /** What it was taken from: the article itself, a caption, a credit, a reader's comment. */
  readonly kind: PassageKind;
  readonly article: Pick<
    ArticleEntry,
    'id' | 'source' | 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf'
  >;
  /** `null` where the article speaks for itself. */
  readonly attribution: Attribution | null;
  /** Who is meant by the pronoun it begins with; absent or `null` where it begins otherwise or that is not certain. */
  readonly opening?: OpeningPronoun | null;
  /** The words in it that answer: UTF-16 offsets into the article's text, in order; left out where none are known. */
  readonly spans?: readonly Interval[];
}
