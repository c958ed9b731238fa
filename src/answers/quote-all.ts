import type { Interval } from '../passages/interval.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { Candidate } from './candidate.ts';
import type { CitedQuote } from './cited-quote.ts';
import type { ArticleReader } from './list-candidates.ts';
import { quoteCandidate } from './quote-candidate.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

/**
 * Makes quotes of sentences, in their order. Quotes widened by the sentence before them may overlap: those become one, and so do neighbours with the same speaker. It
 * stands where the first of them stood. Articles that are no longer in
 * the library are left out.
 */
export async function quoteAll(
  chosen: readonly RankedCandidate[],
  reader: ArticleReader,
): Promise<readonly CitedQuote[]> {
  const quotes: CitedQuote[] = [];
  for (const { candidate } of chosen) {
    const read = await reader.read(candidate.evidence.article.id);
    if (read !== undefined) place(quotes, candidate, read);
  }
  return quotes;
}

/** One quote may bridge two that stood apart. */
function place(quotes: CitedQuote[], candidate: Candidate, read: AttributedArticle): void {
  const quote = quoteCandidate(candidate, read);
  const overlapping = quotes.filter(
    (other) => other.articleId === quote.articleId && (overlap(other, quote) || goOn(other, quote, read)),
  );
  const [first] = overlapping;
  if (first === undefined) {
    quotes.push(quote);
    return;
  }
  const all = [quote, ...overlapping];
  const whole = {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  quotes[quotes.indexOf(first)] = quoteCandidate(candidate, read, whole);
  for (const other of overlapping.slice(1)) quotes.splice(quotes.indexOf(other), 1);
}

function overlap(left: Interval, right: Interval): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Nothing but spaces stands between them, and one voice speaks in both. */
function goOn(left: CitedQuote, right: CitedQuote, { article }: AttributedArticle): boolean {
  const [first, second] = left.start < right.start ? [left, right] : [right, left];
  const isBeside = /^ {0,2}$/u.test(article.text.slice(first.end, second.start));
  const [a, b] = [first.attribution, second.attribution];
  return isBeside && a?.speaker === b?.speaker && a?.speakerText === b?.speakerText;
}
