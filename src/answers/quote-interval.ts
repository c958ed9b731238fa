import { aboutArticle } from '../articles/about-article.ts';
import type { Interval } from '../passages/interval.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { CitedQuote } from './cited-quote.ts';

/** Quotes an interval of an article; `null` where it stands in furniture. */
export function quoteInterval(
  { article, sentences, voiceOf }: AttributedArticle,
  { start, end }: Interval,
): CitedQuote | null {
  const passage = splitPassages(article).find((one) => one.start <= start && start < one.end);
  if (passage === undefined) return null;
  const sentence = sentences.find((one) => one.end > start);
  // Several sentences may have several speakers.
  const isSentence = sentence !== undefined && end <= sentence.end + 1;
  return {
    text: article.text.slice(start, end),
    articleId: article.id,
    start,
    end,
    paragraph: sentence?.paragraph ?? passage.firstParagraph,
    passageId: passage.id,
    kind: passage.kind,
    article: aboutArticle(article),
    attribution: isSentence ? voiceOf({ start, end }) : null,
  };
}
