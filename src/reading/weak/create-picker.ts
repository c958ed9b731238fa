import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ChatModel } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import { parseJsonReply } from '../../models/parse-json-reply.ts';
import type { Prompt } from '../../models/prompt.ts';
import { writeMaterial } from '../model/write-material.ts';
import type { ReadingRequest } from '../reader.ts';
import { type Batch, listBatches } from './list-batches.ts';

/** Picks the sentences that answer, by their numbers in the material. */
export type Picker = (request: ReadingRequest) => Promise<readonly number[]>;

/** What small models make of a list of numbers: one by itself, numbers as text, or the list without a name. */
const number = z.coerce.number().int();
const numbers = z.union([z.array(number), number.transform((one) => [one])]);
const reply = z.union([z.object({ numbers }).transform((given) => given.numbers), z.array(number)]);
const schema = {
  name: 'picking',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['numbers'],
    properties: { numbers: { type: 'array', items: { type: 'integer' } } },
  },
};

/** At the same time: where small models run there is mostly room for few. */
const CONCURRENCY = 2;
/** From this share on the replies that cannot be read are the model's way. */
const BROKEN = 0.5;

/**
 * Creates what has a language model pick sentences out of small batches, without a word of its own. A reply that cannot be read picks nothing.
 *
 * The picker throws {ModelError} where the endpoint fails, and `unreadable` where half of the replies or more cannot be read.
 */
export function createPicker(model: ChatModel, prompt: Prompt): Picker {
  const pick = async (batch: Batch, { question, askedAt, serverId, signal }: ReadingRequest) => {
    const { system, user } = prompt.fill({
      // Nobody who writes an article can know it, so nothing in an article can end the sentences' part.
      marker: `=== ${randomBytes(12).toString('hex')} ===`,
      sentences: writeMaterial(batch.material),
      date: askedAt.toISOString().slice(0, 10),
      question: question.replace(/\s+/gu, ' '),
    });
    const { text } = await model.complete({
      system,
      user,
      schema,
      serverId,
      ...(signal !== undefined && { signal }),
    });
    const read = readNumbers(text);
    return read === null ? null : read.flatMap((one) => batch.numbers[one - 1] ?? []);
  };
  return async (request) => {
    const batches = listBatches(request.material);
    const picked: (readonly number[] | null)[] = [];
    const rest = batches.entries();
    let done = 0;
    const work = async () => {
      for (const [at, batch] of rest) {
        picked[at] = await pick(batch, request);
        done++;
        request.progress?.(`the language model has read ${done} of ${batches.length} groups of sentences`);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    const broken = picked.filter((one) => one === null).length;
    if (broken > 0 && broken >= BROKEN * batches.length)
      throw new ModelError({ problem: 'unreadable', model: model.id });
    return [...new Set(picked.flatMap((one) => one ?? []))];
  };
}

function readNumbers(text: string): readonly number[] | null {
  for (const value of parseJsonReply(text)) {
    const parsed = reply.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return null;
}
