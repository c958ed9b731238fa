import type { WordingFinder } from '../actors/wording/create-wording-finder.ts';
import type { WordingPlace } from '../actors/wording/wording-match.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { quoteInterval } from '../answers/quote-interval.ts';
import { listQuotations } from '../claims/list-quotations.ts';
import type { CheckedQuotation, PlacedQuote } from '../replies/quotation-blocks.ts';

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

async function quotePlace(
  { articleId, start, end }: WordingPlace,
  reader: ArticleReader,
): Promise<PlacedQuote | null> {
  const read = await reader.read(articleId);
  const sentence = read?.sentences.find((one) => one.end > start);
  if (read === undefined || sentence === undefined || sentence.start >= end) return null;
  // Cut out of its sentence, a quotation can lose the "not" that stands before it.
  const whole = { start: sentence.start, end: Math.max(end, sentence.end) };
  const quote = quoteInterval(read, whole);
  return quote && { ...quote, meant: { start: Math.max(0, start - whole.start), end: end - whole.start } };
}
