import type { Article } from '../articles/article.ts';

/** What is known of an article that is cited. */
export type CitableArticle = Pick<
  Article,
  'id' | 'source' | 'title' | 'outlet' | 'published' | 'url' | 'briefOf'
>;
