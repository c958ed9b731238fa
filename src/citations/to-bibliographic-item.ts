import type { Article } from '../articles/article.ts';
import type { BibliographicItem } from './bibliographic-item.ts';
import { originOf } from './origin-of.ts';
import { parseAuthorName } from './parse-author-name.ts';
import { titleOf } from './title-of.ts';

/** What is known of an article that is referred to. */
export type ReferencedArticle = Pick<
  Article,
  'id' | 'source' | 'title' | 'outlet' | 'authors' | 'published' | 'url' | 'briefOf'
>;

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

/**
 * An article as an item of a bibliography. All its text is on one line and free of control characters, so that no title can add a line, and
 * with it a record, to a file.
 *
 * @param key what the item is called in the file; unique in it
 */
export function toBibliographicItem(article: ReferencedArticle, key: string): BibliographicItem {
  const { outlet, authors, published, url } = article;
  const container = plain(outlet ?? '');
  const names = authors.map(plain).filter((name) => name !== '');
  const date = published === null ? [] : datePartsOf(published);
  return {
    id: key,
    type: 'article-newspaper',
    title: plain(
      article.briefOf === undefined ? titleOf(article) : `${titleOf(article)} [${originOf(article)}]`,
    ),
    ...(container !== '' && { 'container-title': container }),
    ...(names.length > 0 && { author: names.map(parseAuthorName) }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
    ...(url !== null && { URL: plain(url) }),
  };
}

function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function datePartsOf(published: string): readonly number[] {
  const { year, month, day } = DATE.exec(published)?.groups ?? {};
  return [year, month, day].filter((part) => part !== undefined).map(Number);
}
