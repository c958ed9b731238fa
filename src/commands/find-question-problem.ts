import type { ReplyError } from '../replies/error-reply.ts';

/** As counted by people: characters of Unicode. A longer question is rarely one question. */
const LONGEST_QUESTION = 500;

/** What keeps a question from being answered, or `undefined`. */
export function findQuestionProblem(question: string): ReplyError | undefined {
  const { length } = [...question];
  if (length === 0)
    return { problem: 'There is no question yet.', remedy: 'Type it behind /ask, in plain words.' };
  if (length <= LONGEST_QUESTION) return undefined;
  return {
    problem: `This question has ${length} characters; up to ${LONGEST_QUESTION} can be read.`,
    remedy: 'A shorter question, about one thing at a time, can be answered better, too.',
  };
}
