import { aboutArticle } from '../articles/about-article.ts';
import type { Interval } from '../passages/interval.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { Candidate } from './candidate.ts';
import type { CitedQuote } from './cited-quote.ts';
import { widenQuote } from './widen-quote.ts';

/**
 * Makes a quote of a candidate, its words taken from the article as it is stored.
 *
 * @param interval what is quoted: the sentence, with the one before it where it needs that, if left out
 */
export function quoteCandidate(
  candidate: Candidate,
  { article, voiceOf, openingOf, sentences }: AttributedArticle,
  interval: Interval = widenQuote(candidate, openingOf(candidate.sentence) !== null),
): CitedQuote {
  const { start, end } = interval;
  const { passage, article: entry } = candidate.evidence;
  const first = sentences.find((sentence) => sentence.start === start) ?? candidate.sentence;
  return {
    text: article.text.slice(start, end),
    articleId: article.id,
    start,
    end,
    paragraph: first.paragraph,
    passageId: passage.id,
    kind: passage.kind,
    article: aboutArticle(entry),
    attribution: voiceOf({ start, end }),
    opening: openingOf(first),
  };
}
