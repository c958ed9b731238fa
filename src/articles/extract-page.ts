import { ArticleFileError } from './article-file-error.ts';
import { extractPageApart } from './extract-page-apart.ts';
import { extractPageHere } from './extract-page-here.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { measurePage } from './measure-page.ts';
import { parseWebAddress } from './parse-web-address.ts';

/** In characters. The longest of 89 news pages measured has 0.6 million, nearly all of it scripts. */
const ORDINARY_LENGTH = 3_000_000;
/** The most in the same pages is some 4 000. Up to here a page takes a second or two at worst. */
const ORDINARY_MARKS = 20_000;
const ORDINARY_DEPTH = 200;
/** Browsers stop at 512; the time to read a page grows with the square of its depth. */
const DEEPEST = 2000;
/** A page of 16 MB of paragraphs has half as many. */
const MOST_MARKS = 500_000;

/**
 * The article in a web page: its text without what the page carries around it, its blocks, and what the page says about it.
 * Nothing is fetched and no script is run. An extraordinary page is read in a thread of its own, for 20 seconds at most.
 *
 * @param options.url where the page is from; what the page itself gives as its address counts only without it
 * @throws ArticleFileError when no article text is found in it, or it is too large or too deep to be read
 */
export async function extractPage(
  html: string,
  options: { readonly url?: string } = {},
): Promise<ExtractedPage> {
  const url = options.url === undefined ? null : parseWebAddress(options.url);
  const { marks, depth } = measurePage(html);
  if (depth > DEEPEST) throw tooMuch(`elements nested more than ${DEEPEST} deep`);
  if (marks > MOST_MARKS) throw tooMuch(`more than ${MOST_MARKS} tags`);
  const isOrdinary = html.length <= ORDINARY_LENGTH && marks <= ORDINARY_MARKS && depth <= ORDINARY_DEPTH;
  return isOrdinary ? extractPageHere(html, url) : extractPageApart({ html, url });
}

function tooMuch(what: string): ArticleFileError {
  return new ArticleFileError(
    `The page has ${what}, which is no ordinary page. Save the article’s text as .txt.`,
  );
}
