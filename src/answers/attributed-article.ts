import type { StoredArticle } from '../library/article-store.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './sentence.ts';

/** An article with its sentences, and who is speaking in each. */
export interface AttributedArticle {
  readonly article: StoredArticle;
  /** In order of the text, furniture left out. */
  readonly sentences: readonly Sentence[];
  /** `null` where the article speaks for itself. */
  attributionOf(sentence: Pick<Sentence, 'start' | 'end'>): Attribution | null;
}
