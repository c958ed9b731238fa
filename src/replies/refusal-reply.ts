import type { Refused } from '../answers/answer.ts';
import type { CitedQuote } from '../answers/cited-quote.ts';
import { actReply } from './act-reply.ts';
import { type AnswerContext, noteContext } from './answer-context.ts';
import { noteUnderstanding } from './note-understanding.ts';
import type { QuoteBlock, Reply, ReplyBlock } from './reply.ts';
import { spansIn } from './spans-in.ts';
import type { Frame } from './wording/frame.ts';
import { frameOf } from './wording/frame-of.ts';

/** More would read like an answer. */
const MOST_NEAREST = 2;

/**
 * A refusal as people read it: why, the closest passages, which are told to be no answer and carry no number, and
 * what could be asked instead. It never lists sources.
 */
export function refusalReply(refused: Refused, context: AnswerContext): Reply {
  const { reason, detail, nearest, fallback, language, understood, act } = refused;
  if (act !== undefined) return actReply(act);
  const frame = frameOf(language);
  const { heading, why, instead } = frame.refusal(reason, { detail, span: context.span, language });
  const shown = understood ?? context.understood;
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: heading },
    { kind: 'text', text: fallback === undefined ? why : `${why} ${frame.fallback(fallback)}` },
    ...noteUnderstanding({ ...(shown !== undefined && { understood: shown }) }, frame),
    ...showCorrection(refused.correction ?? [], frame),
    ...showNearest(nearest, reason, frame),
    {
      kind: 'note',
      text: [adviceOf(instead, context, frame), ...noteContext(context, frame)].join(' '),
    },
  ];
  return { tone: reason === 'uncertain' ? 'uncertain' : 'refusal', blocks };
}

/** A question that can be answered is worth more than general advice. */
function adviceOf(instead: string, { suggestion = null }: AnswerContext, frame: Frame): string {
  return suggestion === null ? instead : frame.canBeAnswered(suggestion);
}

/** What puts a question right that supposes something else. */
function showCorrection(correction: readonly CitedQuote[], frame: Frame): readonly ReplyBlock[] {
  if (correction.length === 0) return [];
  return [
    { kind: 'heading', text: frame.correction },
    ...correction.map((quote) => nearestBlock(quote, frame)),
  ];
}

/** What may be the answer is headed as such already. */
function showNearest(
  nearest: readonly CitedQuote[],
  reason: Refused['reason'],
  frame: Frame,
): readonly ReplyBlock[] {
  if (nearest.length === 0) return [];
  return [
    ...(reason === 'uncertain' ? [] : [{ kind: 'heading' as const, text: frame.nearest }]),
    ...nearest.slice(0, MOST_NEAREST).map((quote) => nearestBlock(quote, frame)),
  ];
}

function nearestBlock(quote: CitedQuote, frame: Frame): QuoteBlock {
  return {
    kind: 'quote',
    lead: frame.lead(quote),
    text: quote.text,
    number: null,
    passageId: quote.passageId,
    ...spansIn(quote),
    place: `${frame.article(quote.article)}, ${frame.place(quote)}`,
  };
}
