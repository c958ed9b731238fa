import type { WordingFinder } from '../actors/wording/create-wording-finder.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import { listQuotations } from '../claims/list-quotations.ts';
import type { CheckedQuotation, PlacedQuote } from '../replies/quotation-blocks.ts';
import { quotePlace } from './quote-place.ts';

/** What checking quotations needs. */
export interface QuotationParts {
  readonly wording: WordingFinder;
  readonly reader: ArticleReader;
}

/** Looks up what a message puts between quotation marks. What stands in furniture only counts as standing nowhere. */
export async function checkQuotations(
  message: string,
  { wording, reader }: QuotationParts,
): Promise<readonly CheckedQuotation[]> {
  const checked: CheckedQuotation[] = [];
  for (const given of listQuotations(message)) {
    const match = await wording.find(given);
    if (match.kind === 'too_short') continue;
    const places = match.kind === 'none' ? [] : 'places' in match ? match.places : [match.place];
    const quotes: PlacedQuote[] = [];
    for (const place of places) {
      const quote = await quotePlace(place, reader);
      if (quote !== null) quotes.push(quote);
    }
    const isWhole = match.kind !== 'stitched' || quotes.length === places.length;
    checked.push({ given, match: quotes.length === 0 || !isWhole ? 'none' : match.kind, quotes });
  }
  return checked;
}
