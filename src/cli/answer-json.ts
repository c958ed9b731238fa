import type { Answer } from '../answers/answer.ts';
import { quoteJson } from './quote-json.ts';
import { roundTo } from './round-to.ts';

/** An answer and what belongs to it. */
export interface AnswerFacts {
  readonly id: string | number;
  readonly question: string;
  readonly answer: Answer;
  /** What a person would read. */
  readonly text: string;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** Translates an answer for the command line; `fallback` is there only where a language model was meant to take part and did not. Confidence has four decimals, milliseconds one. */
export function answerJson({ id, question, answer, text, ms }: AnswerFacts) {
  const confidence = roundTo(answer.confidence, 4);
  if (answer.kind === 'refused') {
    const { kind, reason, detail, nearest } = answer;
    return {
      id,
      question,
      kind,
      reason,
      detail,
      confidence,
      text,
      quotes: [],
      nearest: nearest.map(quoteJson),
      ms: roundTo(ms, 1),
    };
  }
  const { kind, mode, statements, quotes, fallback } = answer;
  return {
    id,
    question,
    kind,
    mode,
    ...(fallback !== undefined && { fallback }),
    confidence,
    text,
    statements,
    quotes: quotes.map(quoteJson),
    ms: roundTo(ms, 1),
  };
}
