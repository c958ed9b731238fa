import type { CitedQuote } from './cited-quote.ts';

/** Leaves out quotes that stand within another one of the same article: a sentence widened by the one before it holds what was quoted already. */
export function dropContained<Quoted extends Pick<CitedQuote, 'articleId' | 'start' | 'end'>>(
  quotes: readonly Quoted[],
): readonly Quoted[] {
  return quotes.filter(
    (quote, at) =>
      !quotes.some((other, place) => {
        const holds =
          other.articleId === quote.articleId && other.start <= quote.start && quote.end <= other.end;
        const isSame = other.start === quote.start && other.end === quote.end;
        return place !== at && holds && (!isSame || place < at);
      }),
  );
}
