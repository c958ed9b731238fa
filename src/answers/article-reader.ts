import type { AttributedArticle } from './attributed-article.ts';

/** Reads articles for their sentences and speakers; may keep what it has read. */
export interface ArticleReader {
  /** `undefined` if the article is no longer in the library. */
  read(id: string): Promise<AttributedArticle | undefined>;
}
