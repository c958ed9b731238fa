import { cleanLine } from './clean-line.ts';
import { findArticleData, findPageData, isLiveBlog, type PageNames } from './find-article-data.ts';
import { isLinkedData, type LinkedData, listLinkedData } from './list-linked-data.ts';
import type { PageDocument } from './page-node.ts';
import { parsePublished } from './parse-published.ts';
import { plainFromMarkup } from './plain-from-markup.ts';
import { readAgents } from './read-agents.ts';

/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  /** When the coverage of a live blog began. */
  readonly begun: string | null;
  /** `false` for what only subscribers read, `null` where it does not say. */
  readonly isFree: boolean | null;
  /** The whole text in paragraphs, as far as it was given any; empty where it is not there. */
  readonly body: readonly string[];
  readonly isLive: boolean;
  /** The entries of a live blog, in the order of the page. */
  readonly updates: readonly LiveUpdate[];
}

/** An entry of a live blog. */
export interface LiveUpdate {
  readonly published: string | null;
  readonly headline: string | null;
  readonly body: readonly string[];
}

/** Reads what JSON-LD says of a page's article; `null` where it says nothing of it. Its scripts must be valid (`mendJsonLd`). */
export function readArticleData(document: PageDocument, page: PageNames): ArticleData | null {
  const objects = listLinkedData(document);
  const article = findArticleData(objects, page);
  if (article === null) return null;
  const byId = new Map(objects.flatMap((object) => (hasContent(object) ? [[object['@id'], object]] : [])));
  return {
    headline: readLine(article['headline']) ?? readLine(article['name']),
    description: readLine(article['description']),
    authors: readAgents(article['author'] ?? article['creator'], byId),
    publisher: readAgents(article['publisher'] ?? article['sourceOrganization'], byId)[0] ?? null,
    published: readDate(article['datePublished']) ?? readDate(article['dateCreated']),
    begun: readDate(article['coverageStartTime']),
    isFree: readFlag(article['isAccessibleForFree']),
    body: readBody(article['articleBody']),
    isLive: isLiveBlog(article),
    updates: [article['liveBlogUpdate']].flat().filter(isLinkedData).map(readUpdate),
  };
}

/** When JSON-LD says that the page as a whole was published, which says less than when its article was; `null` where it does not say. */
export function readPageDate(document: PageDocument, page: PageNames): string | null {
  const dates = findPageData(listLinkedData(document), page).flatMap(
    (data) => readDate(data['datePublished']) ?? [],
  );
  return dates[0] ?? null;
}

/** An object that only points to another has nothing but its `@id`. */
function hasContent(object: LinkedData): boolean {
  return typeof object['@id'] === 'string' && Object.keys(object).length > 1;
}

function readUpdate(update: LinkedData): LiveUpdate {
  return {
    published: readDate(update['datePublished']) ?? readDate(update['dateCreated']),
    headline: readLine(update['headline']),
    body: readBody(update['articleBody']),
  };
}

function readLine(value: unknown): string | null {
  const line = typeof value === 'string' ? cleanLine(plainFromMarkup(value).join(' ')) : '';
  return line === '' ? null : line;
}

function readBody(value: unknown): readonly string[] {
  return [value].flat().flatMap((part) => (typeof part === 'string' ? plainFromMarkup(part) : []));
}

/** The first that is a date: some pages give a list. */
function readDate(value: unknown): string | null {
  const dates = [value]
    .flat()
    .flatMap((date) => (typeof date === 'string' ? (parsePublished(date) ?? []) : []));
  return dates[0] ?? null;
}

function readFlag(value: unknown): boolean | null {
  const word = String(value).toLowerCase();
  if (/(?:^|\/)false$/u.test(word)) return false;
  return /(?:^|\/)true$/u.test(word) ? true : null;
}
