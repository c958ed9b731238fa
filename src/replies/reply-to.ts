import type { Answer } from '../answers/answer.ts';
import type { AnswerContext } from './answer-context.ts';
import { answerReply } from './answer-reply.ts';
import { refusalReply } from './refusal-reply.ts';
import type { Reply } from './reply.ts';

/** What is said in reply to a question, whatever came of it. */
export function replyTo(answer: Answer, context: AnswerContext): Reply {
  return answer.kind === 'answered' ? answerReply(answer, context) : refusalReply(answer, context);
}
