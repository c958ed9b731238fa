import type { AnswerRequest, UnderstoodQuestion } from './answerer.ts';

/** A question as it is looked for and read. */
export interface Understanding extends UnderstoodQuestion {
  /** What is searched for beside the question itself, in words that articles would use. */
  readonly searches: readonly string[];
  /** Its parts, each a question; the question itself where it has one. */
  readonly parts: readonly string[];
}

/** Understands a question, with what was asked before it. */
export type Understand = (request: AnswerRequest) => Promise<Understanding>;

/** Takes a question as it stands. */
export async function takeAsAsked({ question }: AnswerRequest): Promise<Understanding> {
  return { question, searches: [], parts: [question] };
}
