import type { AnswerRequest } from './answerer.ts';

/** A question as it is looked for and read. */
export interface Understanding {
  /** As it stands alone, in the articles' language. */
  readonly question: string;
  /** What is searched for beside the question itself, in words that articles would use. */
  readonly searches: readonly string[];
  /** Its parts, each a question; the question itself where it has one. */
  readonly parts: readonly string[];
  /** The asker's language by its ISO 639-1 code, where that is another than the articles'. */
  readonly language?: string;
  /** What is shown as "understood as"; left out where nothing was added to what was asked. */
  readonly shown?: string;
}

/** Understands a question, with what was asked before it. */
export type Understand = (request: AnswerRequest) => Promise<Understanding>;

/** Takes a question as it stands. */
export async function takeAsAsked({ question }: AnswerRequest): Promise<Understanding> {
  return { question, searches: [], parts: [question] };
}
