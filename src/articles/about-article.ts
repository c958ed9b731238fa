import type { Article } from './article.ts';

/** What of an article it takes to cite it. */
export type AboutArticle = Pick<
  Article,
  'id' | 'source' | 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf'
>;

/** What of an article it takes to cite it, without its text. */
export function aboutArticle(article: AboutArticle): AboutArticle {
  const { id, source, title, outlet, authors, published, url, briefOf } = article;
  return { id, source, title, outlet, authors, published, url, ...(briefOf !== undefined && { briefOf }) };
}
