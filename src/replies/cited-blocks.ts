import type { CitedQuote } from '../answers/cited-quote.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { leadOf } from '../citations/lead-of.ts';
import { linkToWords } from '../citations/link-to-words.ts';
import { placeOf } from '../citations/place-of.ts';
import type { CitationItem, QuoteBlock } from './reply.ts';

/** A quote as it is passed around, and where it is from. */
export interface CitedBlocks {
  /** The words, with who is speaking; the passage's id stands in the small print. */
  readonly quote: QuoteBlock;
  /** The article; its address leads to the words themselves. */
  readonly citation: CitationItem;
}

/** Makes the blocks for a quote under a number of its own. */
export function citedBlocks(quote: CitedQuote, number: number): CitedBlocks {
  const { article, text, passageId } = quote;
  return {
    quote: {
      kind: 'quote',
      lead: leadOf(quote),
      text,
      number,
      passageId,
      place: `${placeOf(quote)}, ${passageId}`,
    },
    citation: {
      number,
      text: citeArticle(article),
      url: article.url === null ? null : linkToWords(article.url, text),
    },
  };
}
