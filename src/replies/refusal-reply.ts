import type { Refused } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { leadOf } from '../citations/lead-of.ts';
import { placeOf } from '../citations/place-of.ts';
import { type AnswerContext, noteContext } from './answer-context.ts';
import { noteUnderstanding } from './note-understanding.ts';
import { refusalWords } from './refusal-words.ts';
import type { QuoteBlock, Reply, ReplyBlock } from './reply.ts';

/** More would read like an answer. */
const MOST_NEAREST = 2;

/**
 * A refusal as people read it: why, the closest passages, which are told to be no answer and carry no number, and
 * what could be asked instead. It never lists sources.
 */
export function refusalReply({ reason, detail, nearest }: Refused, context: AnswerContext): Reply {
  const { heading, why, instead } = refusalWords[reason];
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: heading },
    { kind: 'text', text: why({ detail, span: context.span }) },
    ...noteUnderstanding(context),
    ...showNearest(nearest),
    { kind: 'note', text: [adviceOf(instead, context), ...noteContext(context)].join(' ') },
  ];
  return { tone: 'refusal', blocks };
}

/** A question that can be answered is worth more than general advice. */
function adviceOf(instead: string, { suggestion = null }: AnswerContext): string {
  return suggestion === null ? instead : `What can be answered: “${suggestion}”`;
}

function showNearest(nearest: readonly CitedQuote[]): readonly ReplyBlock[] {
  if (nearest.length === 0) return [];
  return [
    { kind: 'heading', text: 'Closest passages, not an answer' },
    ...nearest.slice(0, MOST_NEAREST).map(nearestBlock),
  ];
}

function nearestBlock(quote: CitedQuote): QuoteBlock {
  return {
    kind: 'quote',
    lead: leadOf(quote),
    text: quote.text,
    number: null,
    passageId: quote.passageId,
    place: `${citeArticle(quote.article)}, ${placeOf(quote)}`,
  };
}
