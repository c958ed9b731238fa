import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askModel } from '../../src/models/ask-model.ts';
import { createDoubleChatModel } from '../support/create-double-chat-model.ts';

const schema = z.object({
  verdict: z.enum(['runs_today', 'cancelled']),
  stops: z.array(z.object({ pier: z.int().min(1).describe('Its number.'), name: z.string().optional() })),
  note: z.string().optional(),
});
const question = { name: 'ferry', schema, system: 'Read the board.', user: 'Board', serverId: 's1' };
const ask = (text: string) => {
  const model = createDoubleChatModel(() => text);
  return { model, answer: askModel(model, question) };
};

describe('askModel', () => {
  it('gives a value of the form that was asked for, and the reply that it was read from', async () => {
    const { answer } = ask('{"verdict":"cancelled","stops":[{"pier":2}]}');
    expect(await answer).toEqual({
      value: { verdict: 'cancelled', stops: [{ pier: 2 }] },
      reply: { text: expect.any(String), usage: { input: 10, output: 5 } },
    });
  });

  it('holds endpoints to the form: objects closed, all required, and null for what may be left out', async () => {
    const { model, answer } = ask('{"verdict":"cancelled","stops":[]}');
    await answer;
    expect(model.requests[0]).toMatchObject({ system: 'Read the board.', user: 'Board', serverId: 's1' });
    expect(model.requests[0]?.schema).toEqual({
      name: 'ferry',
      json: {
        type: 'object',
        additionalProperties: false,
        required: ['verdict', 'stops', 'note'],
        properties: {
          verdict: { type: 'string', enum: ['runs_today', 'cancelled'] },
          stops: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['pier', 'name'],
              properties: {
                pier: { type: 'integer', minimum: 1, description: 'Its number.' },
                name: { anyOf: [{ type: 'string' }, { type: 'null' }] },
              },
            },
          },
          note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        },
      },
    });
  });

  it.each([
    ['null for what is left out', '{"verdict":"cancelled","stops":[{"pier":2,"name":null}],"note":null}'],
    ['a name in other words', '{"verdict":"Cancelled","stops":[{"pier":"2"}]}'],
    ['one item for a list', '{"verdict":"cancelled","stops":{"pier":2}}'],
    ['keys in capitals', '{"Verdict":"cancelled","STOPS":[{"Pier":2}]}'],
    ['more than was asked for', '{"verdict":"cancelled","stops":[{"pier":2}],"mood":"calm"}'],
    ['an object around it', '{"type":"object","properties":{"verdict":"cancelled","stops":[{"pier":2}]}}'],
    ['a list around it', '[{"verdict":"cancelled","stops":[{"pier":2}]}]'],
  ])('understands %s', async (_name, text) => {
    expect((await ask(text).answer).value).toEqual({ verdict: 'cancelled', stops: [{ pier: 2 }] });
  });

  it.each([
    ['prose', 'It is cancelled.'],
    ['another value', '{"verdict":"late","stops":[]}'],
    ['a number out of bounds', '{"verdict":"cancelled","stops":[{"pier":0}]}'],
    ['a word for a number', '{"verdict":"cancelled","stops":[{"pier":"two"}]}'],
    ['less than was asked for', '{"verdict":"cancelled"}'],
    [
      'two that contradict each other in a list',
      '[{"verdict":"cancelled","stops":[]},{"verdict":"runs_today","stops":[]}]',
    ],
    ['nothing', ''],
  ])('does not take %s for it', async (_name, text) => {
    await expect(ask(text).answer).rejects.toMatchObject({
      problem: 'unreadable',
      kind: 'unreadable',
      usage: { input: 10, output: 5 },
    });
  });
});
