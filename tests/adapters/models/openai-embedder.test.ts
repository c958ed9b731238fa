import { afterAll, describe, expect, it } from 'vitest';
import { createMemorySpendingStore } from '../../../src/adapters/memory/create-memory-spending-store.ts';
import { createModelPolicy } from '../../../src/adapters/models/create-model-policy.ts';
import { createOpenaiEmbedder } from '../../../src/adapters/models/openai-embedder.ts';
import { createMeter } from '../../../src/models/create-meter.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import { denyNetwork } from '../../support/deny-network.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from '../../support/model-server/create-model-server.ts';
import { embeddingBehaviours as embeddings } from '../../support/model-server/embedding-behaviours.ts';

/** An embedder at a server that behaves in some way. */
const open = async (behaviour: Behaviour | readonly Behaviour[], dimensions: number | null = 8) => {
  const server = await createModelServer({ embeddings: behaviour });
  const policy = await createModelPolicy('openai:double', { attempts: 1, attemptMs: 2_000 });
  const endpoint = { apiKey: 'sk-canary', baseUrl: server.baseUrl };
  const create = () => createOpenaiEmbedder({ model: 'double', endpoint, dimensions, policy });
  return { server, create };
};

const shared = createModelServer({ embeddings: embeddings.embeds(), atEnd: afterAll });
embedderContract({
  name: 'createOpenaiEmbedder',
  create: async () => {
    const policy = await createModelPolicy('openai:double');
    const endpoint = { apiKey: null, baseUrl: (await shared).baseUrl };
    return createOpenaiEmbedder({ model: 'double', endpoint, dimensions: null, policy });
  },
});

describe('createOpenaiEmbedder', () => {
  it('asks how long vectors are only where that is not known', async () => {
    const unknown = await open(embeddings.embeds(12), null);
    expect(await unknown.create()).toMatchObject({ id: 'openai:double/12', dimensions: 12 });
    expect(unknown.server.requests).toHaveLength(1);
    const known = await open(embeddings.embeds());
    expect(await known.create()).toMatchObject({ id: 'openai:double/8', dimensions: 8 });
    expect(known.server.requests).toEqual([]);
  });

  it('asks for numbers, with the key, and goes nowhere else', async () => {
    const attempts = denyNetwork();
    const { server, create } = await open(embeddings.embeds());
    await (await create()).embed(['One.', 'Two.'], 'passage');
    expect(server.requests).toMatchObject([
      {
        authorization: 'Bearer sk-canary',
        body: { model: 'double', input: ['One.', 'Two.'], encoding_format: 'float' },
      },
    ]);
    expect(attempts).toEqual([]);
  });

  it('sets aside what a call may cost, and counts what it did', async () => {
    const { server } = await open(embeddings.embeds());
    const spending = createMemorySpendingStore();
    const meter = createMeter({
      spending,
      limits: {
        perDay: { tokens: 40, micros: null },
        perServer: { tokens: 0, micros: null },
      },
      prices: { input: 2, output: 0 },
      now: () => new Date('2024-09-06'),
    });
    const embedder = await createOpenaiEmbedder({
      model: 'double',
      endpoint: { apiKey: null, baseUrl: server.baseUrl },
      dimensions: 8,
      policy: await createModelPolicy('openai:double', { attempts: 1 }),
      meter,
    });
    await embedder.embed(['When will it run?'], 'passage');
    const { tokens, micros } = await spending.spent('2024-09-06');
    expect(tokens).toBeGreaterThan(0);
    expect(tokens).toBeLessThan(20);
    expect(micros).toBe(2 * tokens);
    await expect(
      embedder.embed(['A question that is longer than what is left of it.'], 'passage'),
    ).rejects.toThrow('is not asked any more today, because its budget is spent');
    expect(server.requests).toHaveLength(1);
    expect(await spending.spent('2024-09-06')).toEqual({ tokens, micros });
  });

  it('puts vectors back in order', async () => {
    const straight = await (await open(embeddings.embeds())).create();
    const mixed = await (await open(embeddings.changed((entries) => entries.toReversed()))).create();
    expect(await mixed.embed(['One.', 'Two.', 'Three.'], 'passage')).toEqual(
      await straight.embed(['One.', 'Two.', 'Three.'], 'passage'),
    );
  });

  it('takes vectors without numbers as they come', async () => {
    const { create } = await open(
      embeddings.changed((entries) => entries.map(({ embedding }) => ({ embedding }))),
    );
    expect(await (await create()).embed(['One.', 'Two.'], 'passage')).toHaveLength(2);
  });

  it('asks nothing about texts that say nothing', async () => {
    const { server, create } = await open(embeddings.embeds());
    const embedder = await create();
    expect(await embedder.embed(['', ' \n'], 'passage')).toEqual([new Float32Array(8), new Float32Array(8)]);
    expect(server.requests).toEqual([]);
    expect((await embedder.embed(['', 'One.'], 'passage'))[1]?.some((value) => value !== 0)).toBe(true);
  });

  const replace = (embedding: unknown) =>
    embeddings.changed((entries) => entries.map((entry) => ({ ...entry, embedding })));
  it.each<[string, Behaviour, string]>([
    [
      'there are fewer than texts',
      embeddings.changed((entries) => entries.slice(1)),
      '1 embeddings for 2 texts',
    ],
    [
      'there are more than texts',
      embeddings.changed((entries) => [...entries, ...entries]),
      '4 embeddings for 2 texts',
    ],
    ['there are none', embeddings.changed(() => []), '0 embeddings for 2 texts'],
    [
      'two have one number',
      embeddings.changed((entries) => entries.map((entry) => ({ ...entry, index: 0 }))),
      'not numbered from 0',
    ],
    [
      'one has a number beyond the texts',
      embeddings.changed((entries) => entries.map((entry) => ({ ...entry, index: (entry.index ?? 0) + 1 }))),
      'not numbered from 0',
    ],
    [
      'one is shorter',
      embeddings.changed((entries) => entries.map((entry) => ({ ...entry, embedding: [1, 2] }))),
      'length 2 instead of 8',
    ],
    ['they are base64', replace('AACAPwAAgD8='), 'no lists of numbers'],
    ['they hold nulls', replace([null, 1, 1, 1, 1, 1, 1, 1]), 'no lists of numbers'],
    ['they hold texts', replace(['1', 1, 1, 1, 1, 1, 1, 1]), 'no lists of numbers'],
    [
      'they are too large to be measured',
      replace([1e308, 1e308, 1e308, 1e308, 1, 1, 1, 1]),
      'no finite number',
    ],
    ['they are zeros', replace([0, 0, 0, 0, 0, 0, 0, 0]), 'zeros'],
    ['they are null', replace(null), 'no lists of numbers'],
    ['the body is another', embeddings.sends({ error: 'none' }), 'no lists of numbers'],
    ['the body is a text', embeddings.sends('hello'), 'no lists of numbers'],
  ])('uses no vector of a reply where %s', async (_name, behaviour, problem) => {
    const { create } = await open(behaviour);
    const failure = (await create()).embed(['One.', 'Two.'], 'passage');
    await expect(failure).rejects.toMatchObject({ name: 'ModelError', problem: 'malformed' });
    await expect(failure).rejects.toThrow(problem);
  });

  it.each<[string, Behaviour, string]>([
    ['the key is wrong', chat.fails(401, { message: 'Incorrect API key' }), 'denied'],
    ['the model is unknown', chat.fails(404, { message: 'No such model' }), 'unknown_model'],
    ['there are too many requests', chat.fails(429, { message: 'Slow down' }), 'rate_limited'],
    ['the server fails', chat.fails(500, { message: 'Internal error' }), 'failing'],
    ['a page comes instead', chat.sends(200, 'text/html', '<html>Welcome</html>'), 'malformed'],
    ['the body is cut', chat.sends(200, 'application/json', '{"data":[{'), 'malformed'],
    ['the connection breaks', chat.resets, 'unreachable'],
    ['nothing comes', chat.hangs, 'slow'],
    ['nothing comes behind the headers', chat.stallsAfterHeaders, 'slow'],
  ])('tells what is wrong where %s', async (_name, behaviour, problem) => {
    const server = await createModelServer({ embeddings: behaviour });
    const policy = await createModelPolicy('openai:double', { attempts: 1, attemptMs: 100 });
    const endpoint = { apiKey: 'sk-canary', baseUrl: server.baseUrl };
    const embedder = await createOpenaiEmbedder({ model: 'double', endpoint, dimensions: 8, policy });
    await expect(embedder.embed(['One.'], 'passage')).rejects.toMatchObject({ name: 'ModelError', problem });
  });
});
