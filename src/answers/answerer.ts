import type { Answer } from './answer.ts';

/** A question, and how it is to be answered. */
export interface AnswerRequest {
  readonly question: string;
  /** When it is asked: "last week" and "after the sources end" are counted from it. */
  readonly askedAt: Date;
  /** Answer from this article only. */
  readonly articleId?: string;
  /** Told what is being done: a few words without a full stop. */
  readonly progress?: (step: string) => void;
}

/** Answers questions from one library, or refuses. */
export interface Answerer {
  answer(request: AnswerRequest): Promise<Answer>;
}
