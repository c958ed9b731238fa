import { describe, expect, it, onTestFinished } from 'vitest';
import { createLangchainChatModel } from '../../../src/adapters/models/langchain-chat-model.ts';
import type { ChatRequest } from '../../../src/models/chat-model.ts';
import { denyNetwork } from '../../support/deny-network.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from '../../support/model-server/create-model-server.ts';

const request: ChatRequest = {
  system: 'Answer in JSON.',
  user: 'When does the ferry run?',
  schema: { name: 'answer', json: { type: 'object', properties: {}, additionalProperties: false } },
  serverId: null,
};
const reply = '{"statements":[]}';

/** A model on a server of its own that behaves in some way. */
const openModel = async (behaviour: Behaviour | readonly Behaviour[], idleMs = 5_000) => {
  const server = await createModelServer({ chat: behaviour });
  const endpoint = { apiKey: 'sk-canary', baseUrl: server.baseUrl };
  return {
    server,
    model: createLangchainChatModel({ name: 'openai:double', endpoint, idleMs, maxTokens: 100 }),
  };
};

describe('createLangchainChatModel', () => {
  it('asks once and reads the whole reply with what it cost', async () => {
    const { server, model } = await openModel(chat.replies(reply));
    expect(await model.complete(request)).toMatchObject({
      text: reply,
      usage: { input: 120, output: 30 },
      isUsageEstimated: false,
    });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-canary',
      body: {
        model: 'double',
        stream: true,
        messages: [
          { role: 'system', content: expect.stringContaining(request.system) },
          { role: 'user', content: request.user },
        ],
      },
    });
    const { max_tokens, max_completion_tokens } = server.requests[0]?.body ?? {};
    expect(max_tokens ?? max_completion_tokens).toBe(100);
  });

  it('does without being told what it cost', async () => {
    const { model } = await openModel(chat.replies(reply, null));
    expect(await model.complete(request)).toMatchObject({ text: reply, isUsageEstimated: true });
  });

  it.each<[string, Behaviour, string]>([
    ['the model says nothing but that it refuses', chat.refuses, 'declined'],
    ['the reply is empty', chat.replies(''), 'declined'],
    ['the reply did not fit', chat.ends('{"stat', 'length'), 'too_long'],
    ['the reply was filtered', chat.ends('{"stat', 'content_filter'), 'declined'],
    ['the stream ends without a reason, however whole it looks', chat.ends(reply, null), 'cut'],
    ['the connection breaks in the middle', chat.cutsAfter('{"stat'), 'cut'],
    ['the connection breaks at once', chat.resets, 'unreachable'],
    ['it falls silent in the middle', chat.stallsAfter('{"stat'), 'stalled'],
    [
      'an error stands in the stream',
      chat.breaksWith({ message: 'overheated', type: 'server_error' }),
      'malformed',
    ],
    ['there are no choices', chat.hasNoChoices, 'malformed'],
    ['a page comes instead', chat.sends(200, 'text/html', '<html>Welcome</html>'), 'malformed'],
    ['the stream is no JSON', chat.sends(200, 'text/event-stream', 'data: {"choices":[{\n\n'), 'malformed'],
    ['the body is empty', chat.sends(200, 'text/event-stream', ''), 'malformed'],
    ['the request is bad', chat.fails(400, { message: 'max_tokens is too large' }), 'rejected'],
    [
      'the question is too long',
      chat.fails(400, { message: 'too long', code: 'context_length_exceeded' }),
      'too_much',
    ],
    ['the key is wrong', chat.fails(401, { message: 'Incorrect API key' }), 'denied'],
    ['the key may not', chat.fails(403, { message: 'Not allowed' }), 'denied'],
    ['the model is unknown', chat.fails(404, { message: 'The model does not exist' }), 'unknown_model'],
    ['the server gave up waiting', chat.fails(408, { message: 'Request timeout' }), 'slow'],
    ['there is a conflict', chat.fails(409, { message: 'Conflict' }), 'failing'],
    ['it cannot be processed', chat.fails(422, { message: 'Unprocessable' }), 'rejected'],
    ['there are too many requests', chat.fails(429, { message: 'Slow down' }), 'rate_limited'],
    ['the credit is used up', chat.fails(429, { message: 'Quota', code: 'insufficient_quota' }), 'no_credit'],
    ['the server fails', chat.fails(500, { message: 'Internal error' }), 'failing'],
    ['a proxy fails', chat.sends(502, 'text/html', '<h1>Bad gateway</h1>'), 'failing'],
    ['it is overloaded', chat.fails(503, { message: 'Overloaded' }), 'failing'],
  ])('tells what is wrong where %s, after one request', async (_name, behaviour, problem) => {
    const { server, model } = await openModel(behaviour, problem === 'stalled' ? 1_500 : 5_000);
    await expect(model.complete(request)).rejects.toMatchObject({ name: 'ModelError', problem });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '7' }, 7_000],
    ['as a date that has passed', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
    ['in no way that can be read', { 'retry-after': 'soon' }, null],
    ['not at all', {}, null],
  ])('passes on how long to wait, said %s', async (_name, headers, retryAfterMs) => {
    const { model } = await openModel(chat.fails(429, { message: 'Slow down' }, headers));
    await expect(model.complete(request)).rejects.toMatchObject({ problem: 'rate_limited', retryAfterMs });
  });

  it.each([
    ['nothing comes', chat.hangs],
    ['nothing comes behind the headers', chat.stallsAfterHeaders],
    ['the reply has begun', chat.stallsAfter('{"stat')],
  ])('gives up when whoever asked does, where %s', async (_name, behaviour) => {
    const { model } = await openModel(behaviour);
    const signal = AbortSignal.timeout(60);
    await expect(model.complete({ ...request, signal })).rejects.toMatchObject({ problem: 'slow' });
  });

  it('says which package a provider needs that is not there', async () => {
    const endpoint = { apiKey: null, baseUrl: 'http://127.0.0.1:9/v1' };
    const model = createLangchainChatModel({ name: 'anthropic:double', endpoint });
    await expect(model.complete(request)).rejects.toThrow(
      'The model anthropic:double needs the package @langchain/anthropic, which is not installed. Run npm install @langchain/anthropic, or set MODEL to another provider.',
    );
  });

  it('says what to write where there is no such provider', async () => {
    const endpoint = { apiKey: null, baseUrl: 'http://127.0.0.1:9/v1' };
    const model = createLangchainChatModel({ name: 'nobody:double', endpoint });
    await expect(model.complete(request)).rejects.toThrow(
      /The model nobody:double is of a provider that is not known\. Write MODEL as provider:model/u,
    );
  });

  it('goes nowhere but to the endpoint, and never shows the key, whatever the environment says', async () => {
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
    });
    Object.assign(process.env, {
      OPENAI_API_KEY: 'sk-from-environment',
      OPENAI_BASE_URL: 'https://elsewhere.example/v1',
      OPENAI_API_BASE: 'https://elsewhere.example/v1',
      OPENAI_ORGANIZATION: 'somebody',
      LANGSMITH_TRACING: 'true',
      LANGSMITH_API_KEY: 'ls-key',
    });
    const attempts = denyNetwork();
    const { server, model } = await openModel([chat.replies(reply), chat.fails(401, { message: 'No' })]);
    await model.complete(request);
    const error = await model.complete(request).catch((caught: unknown) => caught);
    // Traces are sent in batches, a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(attempts).toEqual([]);
    expect(server.requests.map(({ authorization }) => authorization)).toEqual([
      'Bearer sk-canary',
      'Bearer sk-canary',
    ]);
    expect(String(error)).not.toMatch(/sk-canary/u);
  });

  it('would not have missed a connection elsewhere', async () => {
    const attempts = denyNetwork();
    const endpoint = { apiKey: 'sk-canary', baseUrl: 'https://elsewhere.example/v1' };
    const model = createLangchainChatModel({ name: 'openai:double', endpoint });
    await expect(model.complete(request)).rejects.toMatchObject({ problem: 'unreachable' });
    expect(attempts).toContain('elsewhere.example');
  });
});
