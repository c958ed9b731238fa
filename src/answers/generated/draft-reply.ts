import { z } from 'zod';
import type { ReplySchema } from './chat-model.ts';

/** A statement as a model proposes it. */
export interface Draft {
  readonly text: string;
  /** Numbers of the sentences it rests on. */
  readonly sentences: readonly number[];
}

/** More are not read: an answer is short. */
const MOST_DRAFTS = 8;

const schema = z.object({
  statements: z.array(z.object({ text: z.string(), sentences: z.array(z.int()) })),
});

/** The form of a reply, as endpoints are told it. */
export const draftSchema: ReplySchema = {
  name: 'answer',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['statements'],
    properties: {
      statements: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['text', 'sentences'],
          properties: { text: { type: 'string' }, sentences: { type: 'array', items: { type: 'integer' } } },
        },
      },
    },
  },
};

/**
 * Reads the drafts in a reply. One that has a fence or words around it, commas too many, or only the list, is repaired; nothing is guessed.
 *
 * @returns `null` if it is no such reply
 */
export function readDrafts(reply: string): readonly Draft[] | null {
  for (const text of [reply, repair(reply)]) {
    const parsed = schema.safeParse(wrap(parseJson(text)));
    if (parsed.success) return parsed.data.statements.slice(0, MOST_DRAFTS);
  }
  return null;
}

/** From the first bracket to the last one that closes it, without commas before closing ones, and without what a model has thought aloud. */
function repair(whole: string): string {
  const reply = whole.replace(/^\s*<think>.*?<\/think>/su, '');
  const start = reply.search(/[{[]/u);
  const end = reply.lastIndexOf(reply[start] === '[' ? ']' : '}');
  return start < 0 || end < start ? '' : reply.slice(start, end + 1).replaceAll(/,(?=\s*[}\]])/gu, '');
}

function wrap(value: unknown): unknown {
  return Array.isArray(value) ? { statements: value } : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
