import type { LinkedData } from './list-linked-data.ts';
import { plainFromMarkup } from './plain-from-markup.ts';
import { wordOverlap } from './word-overlap.ts';

/** The names of the types end so: NewsArticle, BlogPosting, LiveBlogPosting … (https://schema.org/Article and those below it). */
const ARTICLE = /(?:^|[/:#])(?:\w*Article|\w*Posting|Report)$/u;
const PAGE = /(?:^|[/:#])(?:\w*WebPage|ClaimReview)$/u;
const LIVE = /(?:^|[/:#])LiveBlogPosting$/u;
/** The headline for search engines shares so much with the one above the text. */
const SAME_HEADLINE = 0.5;

/** What a page is known by apart from its JSON-LD. */
export interface PageNames {
  readonly titles: readonly string[];
  readonly address: string | null;
}

/**
 * Of the objects in a page's JSON-LD the one that is its article: by its type, its headline and its address; `null` where
 * there is none, or only those of other articles.
 */
export function findArticleData(objects: readonly LinkedData[], page: PageNames): LinkedData | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const own = articles.filter((article) => isSameHeadline(article, page) || isSameAddress(article, page));
  const [only, ...others] = articles;
  const isElsewhere = only !== undefined && addressOf(only) !== null && page.address !== null;
  const alone = others.length === 0 && only !== undefined && !isElsewhere ? only : null;
  const ranked = own.toSorted((a, b) => likeness(b, page) - likeness(a, page) || sizeOf(b) - sizeOf(a));
  return ranked[0] ?? alone;
}

/** Of the objects in a page's JSON-LD those that stand for the page as a whole, or check a claim in it. */
export function findPageData(objects: readonly LinkedData[], page: PageNames): readonly LinkedData[] {
  return objects.filter(
    (object) =>
      typesOf(object).some((type) => PAGE.test(type)) &&
      (isSameHeadline(object, page) || isSameAddress(object, page)),
  );
}

/** Whether an object is a live blog. */
export function isLiveBlog(object: LinkedData): boolean {
  return typesOf(object).some((type) => LIVE.test(type));
}

function typesOf({ '@type': type }: LinkedData): readonly string[] {
  return [type].flat().filter((name) => typeof name === 'string');
}

function isSameHeadline(object: LinkedData, page: PageNames): boolean {
  return likeness(object, page) >= SAME_HEADLINE;
}

/** How like one of the page's titles an object's headline is, from 0 to 1. */
function likeness({ headline, name }: LinkedData, { titles }: PageNames): number {
  const own = [headline, name].flatMap((line) =>
    typeof line === 'string' ? plainFromMarkup(line).join(' ') : [],
  );
  return Math.max(0, ...own.flatMap((line) => titles.map((title) => wordOverlap(line, title))));
}

function isSameAddress(article: LinkedData, { address }: PageNames): boolean {
  const own = addressOf(article);
  return own !== null && address !== null && own === pathOf(address);
}

function addressOf({ url, mainEntityOfPage, '@id': id }: LinkedData): string | null {
  const page = typeof mainEntityOfPage === 'object' && mainEntityOfPage !== null ? mainEntityOfPage : {};
  const values = [
    url,
    mainEntityOfPage,
    '@id' in page ? page['@id'] : null,
    'url' in page ? page.url : null,
    id,
  ];
  for (const value of values) if (typeof value === 'string' && URL.canParse(value)) return pathOf(value);
  return null;
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/\/+$/u, '').toLowerCase();
}

/** Where several describe the article, the fullest does it best. */
function sizeOf(article: LinkedData): number {
  return ['datePublished', 'author', 'articleBody', 'publisher', 'liveBlogUpdate'].filter(
    (key) => key in article,
  ).length;
}
