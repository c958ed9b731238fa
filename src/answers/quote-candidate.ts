import type { AttributedArticle } from './attributed-article.ts';
import type { Candidate } from './candidate.ts';
import type { CitedQuote } from './cited-quote.ts';
import { widenQuote } from './widen-quote.ts';

/** Makes a quote of a candidate, its words taken from the article as it is stored. */
export function quoteCandidate(
  candidate: Candidate,
  { article, voiceOf, openingOf, sentences }: AttributedArticle,
): CitedQuote {
  const { start, end } = widenQuote(candidate, openingOf(candidate.sentence) !== null);
  const { passage, article: entry } = candidate.evidence;
  const { id, source, title, outlet, authors, published, url } = entry;
  const first = sentences.find((sentence) => sentence.start === start) ?? candidate.sentence;
  return {
    text: article.text.slice(start, end),
    articleId: article.id,
    start,
    end,
    paragraph: first.paragraph,
    passageId: passage.id,
    kind: passage.kind,
    article: { id, source, title, outlet, authors, published, url },
    attribution: voiceOf({ start, end }),
    opening: openingOf(first),
  };
}
