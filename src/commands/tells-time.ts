import type { Answer } from '../answers/answer.ts';
import { readQuestion } from '../retrieval/read-question.ts';

/** An answer and the question it is for. */
export interface TimedQuestion {
  readonly question: string;
  readonly askedAt: Date;
  readonly answer: Answer;
}

/** Whether the time that the articles cover matters: dates were asked for, or what is new, or what comes after them. */
export function tellsTime({ question, askedAt, answer }: TimedQuestion): boolean {
  if (answer.kind === 'refused' && answer.reason === 'after_sources') return true;
  const { dates, isRecent, wants } = readQuestion(question, askedAt);
  return dates.length > 0 || isRecent || wants === 'time';
}
