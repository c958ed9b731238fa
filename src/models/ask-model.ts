import { z } from 'zod';
import type { ChatModel, ChatReply, ChatRequest } from './chat-model.ts';
import { fitToSchema } from './fit-to-schema.ts';
import { ModelError } from './model-error.ts';
import { parseJsonReply } from './parse-json-reply.ts';
import { strictSchema } from './strict-schema.ts';

/** What a model is asked for: a value of a known form. */
export interface ModelQuestion<Value> extends Omit<ChatRequest, 'schema'> {
  /** Names the form to the endpoint: `reading`. Letters, digits, `_` and `-`. */
  readonly name: string;
  /** What the value must be. Descriptions in it are read by the model. */
  readonly schema: z.ZodType<Value>;
}

/** A value, and the reply that it was read from. */
export interface ModelAnswer<Value> {
  readonly value: Value;
  readonly reply: ChatReply;
}

/**
 * Asks a model for a value of a known form. Endpoints that can are held to the form by a JSON Schema, others are told it in words; either
 * way the reply is read leniently (see `parseJsonReply` and `fitToSchema`) and the value checked.
 *
 * @throws {ModelError} for all that can go wrong; `kind` tells what that comes down to, `problem` which it was. A reply that is no such value is `unreadable`
 */
export async function askModel<Value>(
  model: ChatModel,
  { name, schema, ...request }: ModelQuestion<Value>,
): Promise<ModelAnswer<Value>> {
  const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const reply = await model.complete({ ...request, schema: { name, json: strictSchema({ ...form }) } });
  for (const found of parseJsonReply(reply.text)) {
    // As it came first: what fits needs no help.
    for (const own of [found, fitToSchema(found, { ...form })]) {
      const parsed = schema.safeParse(own);
      if (parsed.success) return { value: parsed.data, reply };
    }
  }
  throw new ModelError({ problem: 'unreadable', model: model.id, usage: reply.usage });
}
