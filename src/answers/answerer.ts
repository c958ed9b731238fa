import type { Answer, Answered } from './answer.ts';

/** What was asked before in the same conversation, and what it was answered with. */
export interface EarlierTurn {
  /** As it was asked. */
  readonly question: string;
  /** The words quoted in answer to it; empty for a refusal. */
  readonly quoted: readonly string[];
}

/** How a question is taken, before it is read. */
export interface UnderstoodQuestion {
  /** As it stands alone, in the articles' language. */
  readonly question: string;
  /** The asker's language by its ISO 639-1 code, where that is another than the articles'. */
  readonly language?: string;
  /** What is shown as "understood as"; left out where nothing was added to what was asked. */
  readonly shown?: string;
}

/** A question, and how it is to be answered. */
export interface AnswerRequest {
  readonly question: string;
  /** When it is asked: "last week" and "after the sources end" are counted from it. */
  readonly askedAt: Date;
  /** What was asked before in the same conversation, oldest first. */
  readonly earlier?: readonly string[];
  /** The same with what was quoted in answer; whoever answers completes the question from it. Left out where nothing came before. */
  readonly turns?: readonly EarlierTurn[];
  /** Answer from this article only. */
  readonly articleId?: string;
  /** The server it is asked on, whose budget it uses; `null` or left out where that is none. */
  readonly serverId?: string | null;
  /** Whether it only matters if it can be answered, and nobody reads how: no language model is asked then. */
  readonly isTrial?: true;
  /** Aborted when nobody waits any longer. */
  readonly signal?: AbortSignal;
  /** Told what is being done: a few words without a full stop. */
  readonly progress?: (step: string) => void;
  /** Told once how the question is taken, before it is read. */
  readonly onUnderstood?: (understood: UnderstoodQuestion) => void;
  /** Offered what others find meanwhile, where whoever reads takes long: no answer yet, and replaced by the answer. */
  readonly soFar?: (answer: Answered) => void;
}

/** Answers questions from one library, or refuses. */
export interface Answerer {
  answer(request: AnswerRequest): Promise<Answer>;
}
