import { z } from 'zod';
import type { ReplySchema } from '../../../models/chat-model.ts';
import { parseJsonReply } from '../../../models/parse-json-reply.ts';

const schema = z.object({ question: z.string() });

/** The form of a reply, as endpoints are told it. */
export const questionSchema: ReplySchema = {
  name: 'question',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['question'],
    properties: { question: { type: 'string' } },
  },
};

/**
 * Reads the question in a reply.
 *
 * @returns `null` if it is no such reply
 */
export function readQuestionReply(reply: string): string | null {
  for (const value of parseJsonReply(reply)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data.question.trim();
  }
  return null;
}
