import type { Bearing } from '../claims/bearing.ts';
import { standsByItself } from '../claims/stands-by-itself.ts';
import type { QuotationParts } from './check-quotations.ts';
import { findWordsOfClaim } from './find-words-of-claim.ts';

/** Where a sentence stands word for word as one of its own: that it is there needs nobody to judge. */
export async function findQuoted(text: string, parts: QuotationParts): Promise<readonly Bearing[]> {
  const found = await findWordsOfClaim(text, parts);
  return found.filter(({ words, quote }) => words === 'same' && standsByItself(text, quote.text));
}
