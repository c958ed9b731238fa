import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ChatModel, ReplySchema } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import type { Prompt } from '../../models/prompt.ts';
import { isGivenUp } from '../is-given-up.ts';

/** A gloss and its quotes, for somebody who knows nothing else. */
export interface LookedAt {
  readonly gloss: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
  /** Given where the gloss answers with yes or no, which means nothing without it. */
  readonly question: string | null;
}

/** On whose account somebody looks a second time. */
export interface SecondLookRequest {
  readonly items: readonly LookedAt[];
  readonly serverId: string | null;
  readonly signal?: AbortSignal;
}

/** Says of each item, in order, whether the gloss follows from its quotes; where that cannot be told, it does not. */
export type SecondLook = (request: SecondLookRequest) => Promise<readonly boolean[]>;

const reply = z.object({ follows: z.array(z.boolean()) });
const schema: ReplySchema = {
  name: 'second_look',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['follows'],
    properties: { follows: { type: 'array', items: { type: 'boolean' } } },
  },
};

/** Has a language model look, in one call. A failure of the model is a "no" to all. */
export function createSecondLook(model: ChatModel, prompt: Prompt): SecondLook {
  return async ({ items, serverId, signal }) => {
    if (items.length === 0) return [];
    const { system, user } = prompt.fill({
      // Nobody who writes an article can know it, so nothing in an article can end the items' part.
      marker: `=== ${randomBytes(12).toString('hex')} ===`,
      items: items.map(writeItem).join('\n\n'),
    });
    try {
      const { text } = await model.complete({
        system,
        user,
        schema,
        serverId,
        ...(signal !== undefined && { signal }),
      });
      const verdicts = readVerdicts(text);
      // A list of another length is about something else.
      return items.map((_, at) => verdicts.length === items.length && verdicts[at] === true);
    } catch (error) {
      if (!(error instanceof ModelError) || isGivenUp(signal)) throw error;
      return items.map(() => false);
    }
  };
}

function readVerdicts(text: string): readonly boolean[] {
  for (const value of parseJsonReply(text)) {
    const parsed = reply.safeParse(value);
    if (parsed.success) return parsed.data.follows;
  }
  return [];
}

function writeItem({ gloss, quotes, question }: LookedAt, at: number): string {
  return [
    `Item ${at + 1}`,
    ...(question === null ? [] : [`Question: ${oneLine(question)}`]),
    ...quotes.map(
      ({ text, speaker }) => `Quote${speaker === null ? '' : ` (${oneLine(speaker)})`}: ${oneLine(text)}`,
    ),
    `Sentence: ${oneLine(gloss)}`,
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
