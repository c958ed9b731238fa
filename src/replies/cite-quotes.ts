import type { CitableArticle } from '../citations/citable-article.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { leadOf, type Voice } from '../citations/lead-of.ts';
import { numberArticles } from '../citations/number-articles.ts';
import { placeOf } from '../citations/place-of.ts';
import type { Quote } from '../citations/quote.ts';
import type { CitationsBlock, QuoteBlock } from './reply.ts';

/** A quote with what is needed to cite it. */
export interface CitableQuote extends Quote, Pick<Voice, 'opening'> {
  readonly passageId: string;
  readonly kind: Voice['kind'];
  readonly article: CitableArticle;
  readonly attribution: Voice['attribution'];
}

/** A quote to be shown, and what leads in to it where it is not who is speaking. */
export interface QuoteLine {
  readonly quote: CitableQuote;
  readonly lead?: string;
}

/** Quotes as blocks with the numbers of their articles, and the block that tells what those are. */
export function citeQuotes(lines: readonly QuoteLine[]): {
  readonly quotes: readonly QuoteBlock[];
  readonly citations: readonly CitationsBlock[];
} {
  const numbers = numberArticles(lines.map(({ quote }) => quote));
  const articles = new Map(lines.map(({ quote }) => [quote.articleId, quote.article]));
  const items = [...numbers].flatMap(([id, number]) => {
    const article = articles.get(id);
    return article === undefined ? [] : [{ number, text: citeArticle(article), url: article.url }];
  });
  return {
    quotes: lines.map(({ quote, lead }) => ({
      kind: 'quote',
      lead: lead ?? leadOf(quote),
      text: quote.text,
      number: numbers.get(quote.articleId) ?? null,
      passageId: quote.passageId,
      place: placeOf(quote),
    })),
    citations: items.length === 0 ? [] : [{ kind: 'citations', items }],
  };
}
