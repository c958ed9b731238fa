import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Bearing } from '../claims/bearing.ts';
import type { QuotationParts } from './check-quotations.ts';
import { quotePlace } from './quote-place.ts';

/** From this similarity on (Dice, over words) only a word or two are others. */
const NEARLY = 0.85;

/**
 * The sentences in which the words of a claim stand one after the other, and, where they stand nowhere, the one in which they nearly do. Words out of their
 * sentence can mean something else, so that they are no more than related: whoever reads sees the whole sentence.
 */
export async function findWordsOfClaim(
  claim: string,
  { wording, reader }: QuotationParts,
): Promise<readonly Bearing[]> {
  const match = await wording.find(claim);
  if (match.kind !== 'exact' && !(match.kind === 'altered' && match.similarity >= NEARLY)) return [];
  const places = match.kind === 'exact' ? match.places : [match.place];
  const bearings: Bearing[] = [];
  for (const place of places) {
    const placed = await quotePlace(place, reader);
    if (placed === null || bearings.some(({ quote }) => isSame(quote, placed))) continue;
    const { meant: _, ...quote } = placed;
    bearings.push({
      verdict: 'related',
      differences: [],
      words: match.kind === 'exact' ? 'same' : 'nearly',
      quote,
    });
  }
  return bearings;
}

/** Words can stand twice in one sentence. */
function isSame(one: CitedQuote, other: CitedQuote): boolean {
  return one.articleId === other.articleId && one.start === other.start;
}
