import type { WordingPlace } from '../actors/wording/wording-match.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import { quoteInterval } from '../answers/quote-interval.ts';
import type { PlacedQuote } from '../replies/quotation-blocks.ts';

/** Quotes the sentences in which some words stand; `null` for words that stand in furniture only. */
export async function quotePlace(
  { articleId, start, end }: WordingPlace,
  reader: ArticleReader,
): Promise<PlacedQuote | null> {
  const read = await reader.read(articleId);
  const sentence = read?.sentences.find((one) => one.end > start);
  if (read === undefined || sentence === undefined || sentence.start >= end) return null;
  // Cut out of its sentence, a quotation can lose the "not" that stands before it.
  const last = read.sentences.findLast((one) => one.start < end);
  const whole = { start: sentence.start, end: Math.max(end, last?.end ?? 0) };
  const quote = quoteInterval(read, whole);
  return quote && { ...quote, meant: { start: Math.max(0, start - whole.start), end: end - whole.start } };
}
