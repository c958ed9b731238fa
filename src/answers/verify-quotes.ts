import type { Library } from '../library/library.ts';
import type { CitedQuote } from './cited-quote.ts';

/**
 * Looks every quote up again in the library as it is now, and keeps those that stand there, letter by letter, where they are said to stand. This is the last thing
 * done before an answer is shown.
 */
export async function verifyQuotes<Quoted extends Pick<CitedQuote, 'text' | 'articleId' | 'start' | 'end'>>(
  quotes: readonly Quoted[],
  { articles }: Pick<Library, 'articles'>,
): Promise<readonly Quoted[]> {
  const kept: Quoted[] = [];
  for (const quote of quotes) {
    const article = await articles.read(quote.articleId);
    const stored = article?.text.slice(quote.start, quote.end);
    // Offsets below 0 count from the end, which nobody who shows the quote would do.
    const isPlace = quote.start >= 0 && quote.text.length === quote.end - quote.start;
    if (isPlace && stored === quote.text && quote.text.trim() !== '') kept.push(quote);
  }
  return kept;
}
