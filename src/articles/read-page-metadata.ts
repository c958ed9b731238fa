import { cleanLine } from './clean-line.ts';
import { findShownDate } from './find-shown-date.ts';
import { mendJsonLd } from './mend-json-ld.ts';
import type { Metadata } from './metadata.ts';
import { openPage } from './open-page.ts';
import type { PageDocument } from './page-node.ts';
import { parsePublished } from './parse-published.ts';
import { parseWebAddress } from './parse-web-address.ts';
import { plainFromMarkup } from './plain-from-markup.ts';
import { type ArticleData, readArticleData, readPageDate } from './read-article-data.ts';
import { readMetaDate } from './read-meta-date.ts';
import { readSavedAddress } from './read-saved-address.ts';

/** What a page says about its article. */
export interface PageMetadata extends Metadata {
  /** Names of authors as the page writes them, to be taken apart; what `authors` has is surer. */
  readonly byline: string | null;
  readonly description: string | null;
  /** What its JSON-LD says; `null` where it says nothing of this article. */
  readonly data: ArticleData | null;
}

/** Nothing that tells about the article: without it pages full of pictures take milliseconds rather than seconds. */
const IDLE =
  'img,picture,source,svg,iframe,video,audio,figure,style,nav,footer,table,script:not([type="application/ld+json"])';
/** A date without a time comes with midnight added. */
const MIDNIGHT = /T00:00:00(?:\.0+)?(?:Z|[+-]00:?00)$/u;
/** Where a page is published from rather than by whom. */
const NO_OUTLET = /^(?:blogger|wordpress|medium|hosted|home|copyright\b.*|u\.s\.|@.*)$/iu;
/** What it is given to extract content from instead of the page: as long as an article, so that it does not try again. */
const BLANK = `<html><body><p>${'word '.repeat(200)}</p></body></html>`;
/** Addresses that say the day: `/2024/09/06/`. */
const DAY_IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-])/u;

/**
 * Reads a page's metadata: JSON-LD that is about its article, meta tags, then what it shows beside the headline. What belongs to
 * something else on the page (comments, related stories, reviews) is not read.
 *
 * @param url where the page is from, if that is known
 */
export async function readPageMetadata(html: string, url: string | null): Promise<PageMetadata> {
  const [{ DefuddleClass }, document] = await Promise.all([import('defuddle/node'), openPage(html)]);
  const meta = readMetaDate(document);
  for (const element of document.querySelectorAll(IDLE)) element.remove();
  mendJsonLd(document);
  const address = url ?? findAddress(document, readSavedAddress(html));
  const titles = listTitles(document);
  const data = readArticleData(document, { titles, address });
  const shown = findShownDate(document, titles[0] ?? null);
  const page = readPageDate(document, { titles, address });
  const blank = await openPage(BLANK);
  // It extracts from copies. Only the metadata is wanted, and copying pages is most of its work.
  document.cloneNode = () => blank.cloneNode(true);
  const found = new DefuddleClass(document, { url: address ?? 'about:blank', useAsync: false }).parse();
  const outlet = data?.publisher ?? known(found.site);
  const isNamed = data?.publisher != null || document.querySelector('meta[property="og:site_name"]') !== null;
  const isGuess = !isNamed && (outlet === known(found.author) || outlet === found.domain);
  return {
    title: known(found.title),
    outlet: isGuess || NO_OUTLET.test(outlet ?? '') ? null : outlet,
    authors: data?.authors ?? [],
    published:
      withoutMidnight(data?.published ?? meta ?? data?.begun ?? shown ?? page) ?? dayInAddress(address),
    url: address,
    byline: known(found.author),
    description: data?.description ?? known(found.description),
    data,
  };
}

function listTitles(document: PageDocument): readonly string[] {
  const meta = [...document.querySelectorAll('meta[property="og:title"],meta[name="twitter:title"]')].map(
    (tag) => tag.getAttribute('content'),
  );
  const shown = [...document.querySelectorAll('h1,title')].map(({ textContent }) => textContent);
  return [...meta, ...shown].flatMap((title) => known(title ?? '') ?? []);
}

/** @param saved where the program that saved the page says it is from */
function findAddress(document: PageDocument, saved: string | null): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const shared = parseWebAddress(
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '',
  );
  const base = saved ?? shared;
  const whole =
    base !== null && canonical !== '' && URL.canParse(canonical, base)
      ? new URL(canonical, base).href
      : canonical;
  return parseWebAddress(whole) ?? shared ?? saved;
}

function withoutMidnight(date: string | null): string | null {
  return date?.replace(MIDNIGHT, '') ?? null;
}

function dayInAddress(address: string | null): string | null {
  const [, year, month, day] = DAY_IN_ADDRESS.exec(address ?? '') ?? [];
  return day === undefined ? null : parsePublished(`${year}-${month}-${day}`);
}

function known(value: string): string | null {
  const line = cleanLine(plainFromMarkup(value).join(' '));
  return line === '' ? null : line;
}
