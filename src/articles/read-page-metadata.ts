import { cleanLine } from './clean-line.ts';
import { mendJsonLd } from './mend-json-ld.ts';
import type { Metadata } from './metadata.ts';
import { openPage } from './open-page.ts';
import type { PageDocument } from './page-node.ts';
import { parsePublished } from './parse-published.ts';
import { parseWebAddress } from './parse-web-address.ts';

/** What a page says about its article; names of authors as it writes them, to be taken apart. */
export interface PageMetadata extends Omit<Metadata, 'authors'> {
  readonly byline: string | null;
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

/**
 * Reads a page's metadata (meta tags, JSON-LD, bylines and dates in its markup).
 *
 * @param url where the page is from, if that is known
 */
export async function readPageMetadata(html: string, url: string | null): Promise<PageMetadata> {
  const [{ DefuddleClass }, document] = await Promise.all([import('defuddle/node'), openPage(html)]);
  for (const element of document.querySelectorAll(IDLE)) element.remove();
  mendJsonLd(document);
  const address = url ?? findAddress(document);
  const blank = await openPage(BLANK);
  // It extracts from copies. Only the metadata is wanted, and copying pages is most of its work.
  document.cloneNode = () => blank.cloneNode(true);
  const found = new DefuddleClass(document, { url: address ?? 'about:blank', useAsync: false }).parse();
  const outlet = known(found.site);
  const isNamed = document.querySelector('meta[property="og:site_name"]') !== null;
  const isGuess = !isNamed && (outlet === known(found.author) || outlet === found.domain);
  return {
    title: known(found.title),
    outlet: isGuess || NO_OUTLET.test(outlet ?? '') ? null : outlet,
    published: parsePublished(found.published.replace(MIDNIGHT, '')),
    url: address,
    byline: known(found.author),
  };
}

function findAddress(document: PageDocument): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return parseWebAddress(canonical ?? '') ?? parseWebAddress(shared ?? '');
}

function known(value: string): string | null {
  const line = cleanLine(value);
  return line === '' ? null : line;
}
