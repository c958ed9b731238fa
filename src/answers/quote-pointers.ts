import type { Interval } from '../passages/interval.ts';
import type { GivenPassage, GivenSentence, Material } from '../reading/material.ts';
import type { Pointer } from '../reading/reading.ts';
import type { ArticleReader } from './article-reader.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { CitedQuote } from './cited-quote.ts';
import { leansBack } from './leans-back.ts';
import { quoteInterval } from './quote-interval.ts';

/** A sentence is quoted with the one before it up to this length, in characters, where nothing else would say who or what is meant. */
const MOST_WITH_BEFORE = 600;

/** Makes quotes of the sentences that pointers name. */
export type PointerQuoter = (pointers: readonly Pointer[]) => Promise<readonly CitedQuote[]>;

/**
 * Creates what quotes sentences of some material, in the order they are pointed at. Sentences that stand side by side in one paragraph with one voice become one quote. A sentence that begins by
 * pointing back ("He …") is quoted with the one before it, unless it can be said who is meant.
 * Numbers that no sentence has, and articles that are no longer there, are left out.
 */
export function createPointerQuoter(material: Material, articles: ArticleReader): PointerQuoter {
  const placeOf = new Map(
    material.passages.flatMap((passage) =>
      passage.sentences.map((sentence) => [sentence.number, { passage, sentence }] as const),
    ),
  );
  return async (pointers) => {
    const quotes: CitedQuote[] = [];
    for (const { number, spans } of pointers) {
      const place = placeOf.get(number);
      const read = place === undefined ? undefined : await articles.read(place.passage.articleId);
      if (place === undefined || read === undefined) continue;
      const quote = quoteSentence(place, spans, read);
      if (quote !== null) join(quotes, quote, read);
    }
    return quotes;
  };
}

interface Place {
  readonly passage: GivenPassage;
  readonly sentence: GivenSentence;
}

function quoteSentence(
  { sentence }: Place,
  spans: readonly Interval[],
  read: AttributedArticle,
): CitedQuote | null {
  const stored = read.sentences.find(({ start, end }) => start === sentence.start && end === sentence.end);
  if (stored === undefined) return null;
  const opening = read.openingOf(stored);
  const quote = quoteInterval(read, widen(stored, opening !== null, read));
  if (quote === null) return null;
  const placed = spans
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
    .filter(({ start, end }) => sentence.start <= start && start < end && end <= sentence.end);
  return {
    ...quote,
    ...(quote.start === sentence.start && { opening }),
    ...(placed.length > 0 && { spans: placed }),
  };
}

function widen(
  sentence: AttributedArticle['sentences'][number],
  isKnown: boolean,
  { sentences }: AttributedArticle,
): Interval {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const isApart =
    before === undefined || before.kind !== sentence.kind || before.paragraph !== sentence.paragraph;
  if (isKnown || isApart || !leansBack(sentence.text)) return sentence;
  return sentence.end - before.start > MOST_WITH_BEFORE
    ? sentence
    : { start: before.start, end: sentence.end };
}

/** What overlaps, or goes on in the same paragraph and voice, becomes one quote, which stands where the first of them stood. */
function join(quotes: CitedQuote[], quote: CitedQuote, read: AttributedArticle): void {
  const at = quotes.findIndex((other) => other.articleId === quote.articleId && isJoined(other, quote, read));
  const other = quotes[at];
  if (other === undefined) {
    quotes.push(quote);
    return;
  }
  const start = Math.min(other.start, quote.start);
  const whole = quoteInterval(read, { start, end: Math.max(other.end, quote.end) });
  if (whole === null) return;
  const spans = [...(other.spans ?? []), ...(quote.spans ?? [])].sort((a, b) => a.start - b.start);
  const first = other.start <= quote.start ? other : quote;
  quotes.splice(at, 1);
  join(
    quotes,
    {
      ...whole,
      attribution: first.attribution,
      ...(first.opening !== undefined && { opening: first.opening }),
      ...(spans.length > 0 && { spans }),
    },
    read,
  );
}

function isJoined(left: CitedQuote, right: CitedQuote, { article }: AttributedArticle): boolean {
  if (left.start < right.end && right.start < left.end) return true;
  const [first, second] = left.start < right.start ? [left, right] : [right, left];
  const isBeside = article.text.slice(first.end, second.start).trim() === '';
  const [a, b] = [first.attribution, second.attribution];
  return (
    isBeside &&
    first.paragraph === second.paragraph &&
    first.kind === second.kind &&
    a?.speaker === b?.speaker &&
    a?.speakerText === b?.speakerText
  );
}
