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

/** Translates an answer for the command line; `fallback` is there only where a language model was meant to take part and did not, `language` and `understood` only where a question is in another language than the articles. Confidence has four decimals, milliseconds one. */
export function answerJson({ id, question, answer, text, ms }: AnswerFacts) {
  const confidence = roundTo(answer.confidence, 4);
  if (answer.kind === 'refused') {
    const { kind, reason, detail, nearest, fallback } = answer;
    return {
      id,
      question,
      kind,
      reason,
      detail,
      ...abroadOf(answer),
      ...(fallback !== undefined && { fallback }),
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
    ...abroadOf(answer),
    ...(fallback !== undefined && { fallback }),
    confidence,
    text,
    statements,
    quotes: quotes.map(quoteJson),
    ms: roundTo(ms, 1),
  };
}

function abroadOf({ language, understood }: Answer) {
  return { ...(language !== undefined && { language }), ...(understood !== undefined && { understood }) };
}
