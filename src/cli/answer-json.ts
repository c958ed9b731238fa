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
    const { kind, reason, detail, nearest, fallback, correction = [] } = answer;
    return {
      id,
      question,
      kind,
      reason,
      detail,
      ...takenOf(answer),
      ...(fallback !== undefined && { fallback }),
      confidence,
      text,
      quotes: correction.map(quoteJson),
      ...(correction.length > 0 && { correction: correction.map((_, position) => position) }),
      nearest: nearest.map(quoteJson),
      ms: roundTo(ms, 1),
    };
  }
  const { kind, mode, statements, quotes, fallback, missing, isDisputed } = answer;
  return {
    id,
    question,
    kind,
    mode,
    ...takenOf(answer),
    ...(fallback !== undefined && { fallback }),
    confidence,
    text,
    statements: statements.map(({ isGloss, ...statement }) => ({
      ...statement,
      ...(isGloss === true && { gloss: true }),
    })),
    quotes: quotes.map(quoteJson),
    ...(missing !== undefined && { missing }),
    ...(isDisputed === true && { disputed: true }),
    ms: roundTo(ms, 1),
  };
}

function takenOf({ language, understood, reader }: Answer) {
  return {
    ...(language !== undefined && { language }),
    ...(understood !== undefined && { understood }),
    ...(reader !== undefined && { reader }),
  };
}
