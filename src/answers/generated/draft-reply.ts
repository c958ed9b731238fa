import { z } from 'zod';
import type { ReplySchema } from '../../models/chat-model.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';

/** A statement as a model proposes it. */
export interface Draft {
  readonly text: string;
  /** Numbers of the sentences it rests on. */
  readonly sentences: readonly number[];
  /** The same in another language, where that was asked for. */
  readonly translation?: string | undefined;
}

/** More are not read: an answer is short. */
const MOST_DRAFTS = 8;

const schema = z.object({
  statements: z.array(
    z.object({ text: z.string(), sentences: z.array(z.int()), translation: z.string().optional() }),
  ),
});

const properties = { text: { type: 'string' }, sentences: { type: 'array', items: { type: 'integer' } } };

/** The form of a reply, as endpoints are told it. */
export const draftSchema: ReplySchema = toSchema('answer', properties);

/** The form of a reply with translations. */
export const translatedDraftSchema: ReplySchema = toSchema('translated_answer', {
  ...properties,
  translation: { type: 'string' },
});

function toSchema(name: string, fields: Readonly<Record<string, object>>): ReplySchema {
  const draft = {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(fields),
    properties: fields,
  };
  return {
    name,
    json: {
      type: 'object',
      additionalProperties: false,
      required: ['statements'],
      properties: { statements: { type: 'array', items: draft } },
    },
  };
}

/**
 * Reads the drafts in a reply. One that has a fence or words around it, commas too many, or only the list, is repaired; nothing is guessed.
 *
 * @returns `null` if it is no such reply
 */
export function readDrafts(reply: string): readonly Draft[] | null {
  for (const value of parseJsonReply(reply)) {
    const parsed = schema.safeParse(wrap(value));
    if (parsed.success) return parsed.data.statements.slice(0, MOST_DRAFTS);
  }
  return null;
}

function wrap(value: unknown): unknown {
  return Array.isArray(value) ? { statements: value } : value;
}
