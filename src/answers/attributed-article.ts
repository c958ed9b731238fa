import type { StoredArticle } from '../library/article-store.ts';
import type { Speakers } from './attribute.ts';
import type { Sentence } from './sentence.ts';

/** An article with its sentences, and who is speaking in each. */
export interface AttributedArticle extends Speakers {
  readonly article: StoredArticle;
  /** In order of the text, furniture left out. */
  readonly sentences: readonly Sentence[];
}
