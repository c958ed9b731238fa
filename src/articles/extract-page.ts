import { ArticleFileError } from './article-file-error.ts';
import { extractPageApart } from './extract-page-apart.ts';
import { extractPageHere } from './extract-page-here.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { flattenPage } from './flatten-page.ts';
import { measurePage } from './measure-page.ts';
import { parseWebAddress } from './parse-web-address.ts';

/** In characters. The longest of 89 news pages measured has 0.6 million, nearly all of it scripts. */
const ORDINARY_LENGTH = 3_000_000;
/** The most in the same pages is some 1 600. Up to here a page takes a second or two at worst. */
const ORDINARY_ELEMENTS = 20_000;
const ORDINARY_TEXTS = 100_000;
/** The most in the same pages is 51, browsers stop at 512; the time to read a page grows with the square of its depth. */
const DEEPEST = 200;
/** A page of 16 MB of paragraphs has a third of the elements. So deep a page is measured in a fifth of a second. */
const MOST = { elements: 500_000, texts: 500_000, depth: 50_000 };

/**
 * The article in a web page: its text without what the page carries around it, its blocks, and what the page says about it.
 * Nothing is fetched and no script is run. What is nested deeper than 200 elements is moved up; an extraordinary page is read
 * in a thread of its own, for 20 seconds at most.
 *
 * @param options.url where the page is from; what the page itself gives as its address counts only without it
 * @throws ArticleFileError when no article text is found in it, or it is too large to be read
 */
export async function extractPage(
  html: string,
  options: { readonly url?: string } = {},
): Promise<ExtractedPage> {
  const url = options.url === undefined ? null : parseWebAddress(options.url);
  const { elements, texts, depth } = measurePage(html, MOST);
  if (elements > MOST.elements) throw tooMuch(`more than ${MOST.elements} elements`);
  if (texts > MOST.texts) throw tooMuch(`more than ${MOST.texts} stretches of text`);
  if (depth > MOST.depth) throw tooMuch(`elements nested more than ${MOST.depth} deep`);
  const flat = depth > DEEPEST ? flattenPage(html, DEEPEST) : html;
  const isOrdinary =
    flat.length <= ORDINARY_LENGTH && elements <= ORDINARY_ELEMENTS && texts <= ORDINARY_TEXTS;
  return isOrdinary ? extractPageHere(flat, url) : extractPageApart({ html: flat, url });
}

function tooMuch(what: string): ArticleFileError {
  return new ArticleFileError(
    `The page has ${what}, which is no ordinary page. Save the article’s text as .txt.`,
  );
}
