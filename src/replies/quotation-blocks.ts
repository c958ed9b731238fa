import type { CitedQuote } from '../answers/cited-quote.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { leadOf } from '../citations/lead-of.ts';
import { oneLine } from '../citations/one-line.ts';
import { placeOf } from '../citations/place-of.ts';
import { compareWords } from './compare-words.ts';
import type { QuoteBlock, ReplyBlock } from './reply.ts';

/** A sentence of an article, and which of its words are meant (UTF-16 code units of its text). */
export interface PlacedQuote extends CitedQuote {
  readonly meant: { readonly start: number; readonly end: number };
}

/** What the sources have of words that a message quotes. */
export interface CheckedQuotation {
  readonly given: string;
  /** `exact`: word for word. `altered`: nearly so. `stitched`: its halves stand in two places. */
  readonly match: 'exact' | 'altered' | 'stitched' | 'none';
  /** The sentences in which it stands; empty for `none`. */
  readonly quotes: readonly PlacedQuote[];
}

/** Says whether words between quotation marks stand in the articles, and how they stand there. */
export function quotationBlocks({ given, match, quotes }: CheckedQuotation): readonly ReplyBlock[] {
  const words = `The quotation “${oneLine(given)}”`;
  const [first] = quotes;
  if (match === 'none' || first === undefined)
    return [{ kind: 'text', text: `${words} stands in no article.` }];
  switch (match) {
    case 'exact':
      return [
        { kind: 'text', text: `${words} stands there word for word:` },
        ...quotes.slice(0, 1).map(toBlock),
      ];
    case 'altered':
      return [
        {
          kind: 'text',
          text: `${words} stands there in other words. Marked first is what only the message has, then what only the article has:`,
        },
        compareWords(oneLine(given), oneLine(first.text)),
        toBlock(first),
      ];
    case 'stitched':
      return [{ kind: 'text', text: `${words} is put together from two places:` }, ...quotes.map(toBlock)];
  }
}

function toBlock(quote: PlacedQuote): QuoteBlock {
  return {
    kind: 'quote',
    lead: leadOf(quote),
    text: quote.text,
    number: null,
    passageId: quote.passageId,
    highlight: quote.meant,
    place: `${citeArticle(quote.article)}, ${placeOf(quote)}, ${quote.passageId}`,
  };
}
