import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createOpenaiChatModel } from '../../../src/adapters/models/openai-chat-model.ts';
import { askModel } from '../../../src/models/ask-model.ts';
import type { ModelProblem } from '../../../src/models/model-error.ts';
import type { ModelProgress } from '../../../src/models/model-progress.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from '../../support/model-server/create-model-server.ts';
import { event, type Piece, rawBehaviours as raw } from '../../support/model-server/raw-behaviours.ts';

const schema = z.object({
  ferries: z.array(z.object({ name: z.string(), days: z.array(z.int()), note: z.string().optional() })),
});
const value = { ferries: [{ name: 'Marigold', days: [1, 4] }] };
const reply = JSON.stringify(value);
/** Thoughts that have JSON in them, as they mostly do. */
const thoughts =
  'They want {"ferries": [{"name": "…", "days": [0]}]}. Row [1] is the Marigold. If none ran, {"ferries": []}, but';

const prepare = async (
  behaviour: Behaviour | readonly Behaviour[],
  more: { silenceMs?: number; effort?: string } = {},
) => {
  const server = await createModelServer({ chat: behaviour });
  const endpoint = {
    apiKey: 'sk-canary',
    baseUrl: server.baseUrl,
    variables: { key: 'HARBOUR_API_KEY', address: 'HARBOUR_BASE_URL' },
  };
  const model = createOpenaiChatModel({ name: 'harbour:double', endpoint, silenceMs: 5_000, ...more });
  const progress: ModelProgress[] = [];
  const ask = () =>
    askModel(model, {
      name: 'ferries',
      schema,
      system: 'List the ferries.',
      user: 'Which run?',
      serverId: null,
      onProgress: (own) => progress.push(own),
    });
  return { server, model, ask, progress };
};

describe('a reply', () => {
  it.each<[string, string]>([
    ['plain', reply],
    ['thoughts between tags', `<think>\n${thoughts}\n</think>\n\n${reply}`],
    ['thoughts between longer tags', `<thinking>${thoughts}</thinking>${reply}`],
    ['thoughts between tags of another name', `<reasoning>${thoughts}</reasoning>\n${reply}`],
    ['thoughts between brackets', `[THINK]${thoughts}[/THINK]${reply}`],
    ['thoughts between triangles', `◁think▷${thoughts}◁/think▷${reply}`],
    ['thoughts between tags with a name in front', `<seed:think>${thoughts}</seed:think>${reply}`],
    ['thoughts between signs of a template', `<|begin_of_thought|>${thoughts}<|end_of_thought|>${reply}`],
    ['thoughts that only end', `${thoughts}\n</think>\n${reply}`],
    ['thoughts twice', `<think>${thoughts}</think>\n<think>{"ferries": []}</think>${reply}`],
    ['empty thoughts', `<think>\n\n</think>\n\n${reply}`],
    ['words and then thoughts', `Gladly.\n<think>${thoughts}</think>\n${reply}`],
    [
      'channels',
      `<|channel|>analysis<|message|>${thoughts}<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>${reply}<|return|>`,
    ],
    ['channels whose signs were lost', `analysis${thoughts}assistantfinal${reply}`],
    [
      'a draft in a fence, and the reply in another',
      `Draft:\n\`\`\`json\n{"ferries": []}\n\`\`\`\nNow:\n\`\`\`json\n${reply}\n\`\`\``,
    ],
    ['words behind it', `${reply}\n\nMind that the {harbour} list is short.`],
    ['itself twice', `${reply}\n${reply}`],
    ['a comma too many', reply.replace('4]', '4,],')],
    ['single quotation marks', reply.replaceAll('"', "'")],
    ['the last bracket missing', reply.slice(0, -1)],
    ['another object around it', `{"result": ${reply}}`],
    ['only the list', JSON.stringify(value.ferries)],
    ['only one item', JSON.stringify(value.ferries[0])],
    ['numbers as texts', reply.replace('[1,4]', '["1","4"]')],
    ['numbers in one text', reply.replace('[1,4]', '"[1], [4]"')],
    ['null for what it leaves out', reply.replace('}]', ',"note":null}]')],
    ['names in capitals', reply.replace('"ferries"', '"Ferries"')],
  ])('is read with %s', async (_name, text) => {
    const { ask, server } = await prepare(raw.says(text));
    expect((await ask()).value).toEqual(value);
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, readonly Piece[]]>([
    ['thoughts in a field of their own', [{ content: null, reasoning_content: thoughts }, reply]],
    ['thoughts in two fields', [{ content: '', reasoning: thoughts, reasoning_content: thoughts }, reply]],
    ['content in parts', [{ content: [{ type: 'text', text: reply }] }]],
    [
      'thoughts in parts',
      [{ content: [{ type: 'thinking', thinking: [{ type: 'text', text: thoughts }] }] }, reply],
    ],
    ['a part and then text', [{ content: [{ type: 'text', text: reply.slice(0, 9) }] }, reply.slice(9)]],
    ['a tool called with it', [{ tool_calls: [{ index: 0, function: { name: 'json', arguments: reply } }] }]],
    ['nothing but thoughts that end in it', [{ reasoning_content: `${thoughts}\n${reply}` }]],
  ])('is found among %s', async (_name, pieces) => {
    const { ask } = await prepare(raw.streams(pieces));
    expect((await ask()).value).toEqual(value);
  });

  it.each([
    'stop',
    'STOP',
    'end_turn',
    'eos',
    'eos_token',
    'stop_sequence',
    'COMPLETE',
    'FINISH_REASON_STOP',
    'tool_calls',
    'whatever',
  ])('counts where it ended with “%s”', async (finish) => {
    const { ask } = await prepare(raw.says(reply, { finish }));
    expect(await ask()).toMatchObject({ value, reply: { finish, isCut: false } });
  });

  it('counts where it is whole although it reached its limit', async () => {
    const { ask } = await prepare(raw.says(reply, { finish: 'length' }));
    expect(await ask()).toMatchObject({ value, reply: { isCut: true } });
  });

  it.each<[string, Behaviour]>([
    ['the whole at once', raw.sendsMessage({ role: 'assistant', content: reply })],
    ['parts at once', raw.sendsMessage({ content: [{ type: 'text', text: reply }] })],
    ['an event for the end but no sign of it', raw.says(reply, { isDone: false })],
    ['a sign of the end but no reason', raw.says(reply, { finish: null })],
    [
      'no blank lines',
      raw.writes(
        event({ choices: [{ delta: { content: reply }, finish_reason: 'stop' }] }).trimEnd(),
        '\ndata: [DONE]\n\n',
      ),
    ],
    [
      'no space behind the colon and other line ends',
      raw.writes(
        `\uFEFF${event({ choices: [{ delta: { content: reply }, finish_reason: 'stop' }] })}`
          .replaceAll('data: ', 'data:')
          .replaceAll('\n', '\r\n'),
      ),
    ],
    [
      'a value on each line',
      raw.writes(
        `${JSON.stringify({ message: { content: reply.slice(0, 20) }, done: false })}\n`,
        `${JSON.stringify({ message: { content: reply.slice(20) }, done_reason: 'stop', done: true })}\n`,
      ),
    ],
    [
      'a first event without choices',
      raw.writes(
        event({ choices: [], prompt_filter_results: [] }),
        event({ choices: [{ delta: { content: reply }, finish_reason: 'stop' }] }),
      ),
    ],
    [
      'pieces and then the whole again',
      raw.writes(
        event({ choices: [{ delta: { content: reply } }] }),
        event({ choices: [{ message: { content: reply }, finish_reason: 'stop' }] }),
      ),
    ],
  ])('is taken as %s', async (_name, behaviour) => {
    const { ask } = await prepare(behaviour);
    expect((await ask()).value).toEqual(value);
  });

  it.each<[string, Behaviour, ModelProblem]>([
    [
      'ends within its thoughts',
      raw.says(`<think>${thoughts} {"ferries": []}`, { finish: 'length' }),
      'too_long',
    ],
    [
      'ends within the reply, behind a draft',
      raw.says(`{"ferries": []}\n{"ferries": [{"name": "Mari`, { finish: 'length' }),
      'too_long',
    ],
    [
      'breaks off without a word, behind a draft',
      raw.says('{"ferries": []} or {"ferries": [', { finish: null }),
      'cut',
    ],
    ['says nothing of the kind', raw.says('The Marigold runs on Monday.'), 'unreadable'],
    ['is of another form', raw.says('{"boats": 2}'), 'unreadable'],
    ['breaks off inside a word and calls that an end', raw.says('{"ferries": [{"name": "Mari'), 'unreadable'],
    ['was filtered', raw.says('{"ferries": []}', { finish: 'SAFETY' }), 'declined'],
  ])('is not taken where it %s', async (_name, behaviour, problem) => {
    const { ask } = await prepare(behaviour);
    await expect(ask()).rejects.toMatchObject({ problem });
  });
});

describe('what a reply used', () => {
  it.each<[string, unknown, object]>([
    ['texts', { prompt_tokens: '90', completion_tokens: '12' }, { input: 90, output: 12 }],
    ['fractions', { prompt_tokens: 90.5, completion_tokens: 12 }, { input: 91, output: 12 }],
    ['names of others', { input_tokens: 90, output_tokens: 12 }, { input: 90, output: 12 }],
    [
      'a total with hidden reasoning',
      { prompt_tokens: 90, completion_tokens: 12, total_tokens: 702 },
      { input: 90, output: 612 },
    ],
    ['only one figure and the total', { prompt_tokens: 90, total_tokens: 102 }, { input: 90, output: 12 }],
  ])('is read from %s', async (_name, usage, expected) => {
    const { ask } = await prepare(raw.says(reply, { usage }));
    expect((await ask()).reply).toMatchObject({ usage: expected, isUsageEstimated: false });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty object', {}],
    ['nulls', { prompt_tokens: null, completion_tokens: null, total_tokens: null }],
    ['zeros', { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }],
    ['nonsense', { prompt_tokens: -1, completion_tokens: 'many', total_tokens: 1e300 }],
    ['one figure', { prompt_tokens: 90, total_tokens: 90 }],
  ])('is estimated where it is told by %s', async (_name, usage) => {
    const { ask } = await prepare(raw.says(reply, { usage }));
    const { usage: used, isUsageEstimated } = (await ask()).reply;
    expect(isUsageEstimated).toBe(true);
    expect(Number.isSafeInteger(used.input) && used.input >= 80 && used.input < 400).toBe(true);
    expect(used.output).toBe(Math.ceil(reply.length / 3));
  });

  it('counts what was thought aloud', async () => {
    const { ask } = await prepare(
      raw.streams([{ reasoning: 'It may be the Marigold.' }, reply], { usage: null }),
    );
    expect((await ask()).reply.usage.output).toBe(
      Math.ceil(('It may be the Marigold.'.length + reply.length) / 3),
    );
  });

  it('is told of a reply that did not fit', async () => {
    const { ask } = await prepare(
      raw.streams([{ reasoning: thoughts }], {
        finish: 'length',
        usage: { prompt_tokens: 90, completion_tokens: 4_000 },
      }),
    );
    await expect(ask()).rejects.toMatchObject({ problem: 'too_long', usage: { input: 90, output: 4_000 } });
  });

  it('is nothing where a request was refused, in whatever way', async () => {
    for (const behaviour of [
      chat.fails(503, { message: 'Loading model' }),
      chat.fails(429, { message: 'Slow down' }),
      chat.sends(200, 'application/json', '{"error":{"code":429,"message":"Rate limit exceeded"}}'),
      chat.sends(200, 'text/html', '<html></html>'),
      chat.resets,
    ]) {
      const { ask } = await prepare(behaviour);
      await expect(ask()).rejects.toMatchObject({ usage: { input: 0, output: 0 } });
    }
  });
});

type Wire = Readonly<Record<string, unknown>>;
const has = (name: string) => (body: Wire) => name in body;
const formOf = (body: Wire) => z.object({ type: z.string() }).safeParse(body['response_format']).data?.type;
const hasSystem = ({ messages }: Wire) => JSON.stringify(messages).includes('"role":"system"');
const good = raw.says(reply);

describe('what an endpoint does not take', () => {
  it.each<[string, (body: Wire) => boolean, readonly [number, unknown], number]>([
    [
      'schemas',
      (body) => formOf(body) === 'json_schema',
      [400, { error: { message: 'This response_format type is unavailable' } }],
      2,
    ],
    [
      'any form',
      has('response_format'),
      [400, { error: { message: 'response_format is not supported' } }],
      3,
    ],
    ['any form but a schema or text', (body) => formOf(body) === 'json_object', [400, { error: 'no' }], 1],
    [
      'any form, and says so as a fault',
      has('response_format'),
      [500, { error: { message: 'failed to parse grammar' } }],
      3,
    ],
    [
      'any form, and says so as a proxy',
      has('response_format'),
      [
        502,
        { error: { message: 'Provider returned error', metadata: { raw: 'structured output unsupported' } } },
      ],
      3,
    ],
    [
      'any form, and says so as if it were not there',
      has('response_format'),
      [404, { error: { message: 'No endpoints found that can handle the requested parameters.' } }],
      3,
    ],
    ['any form, without a word', has('response_format'), [400, { error: { message: 'Bad request' } }], 2],
    ['any form, and fails without a word', has('response_format'), [500, 'Internal Server Error'], 2],
    [
      'any form, and names it as a place',
      has('response_format'),
      [
        422,
        {
          detail: [
            {
              loc: ['body', 'response_format'],
              msg: 'Extra inputs are not permitted',
              input: 'streaming is off',
            },
          ],
        },
      ],
      3,
    ],
    [
      'max_tokens',
      has('max_tokens'),
      [
        400,
        { error: { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." } },
      ],
      2,
    ],
    [
      'either name of the limit',
      (body) => 'max_tokens' in body || 'max_completion_tokens' in body,
      [400, { error: { message: 'unknown field max_tokens, max_completion_tokens' } }],
      3,
    ],
    [
      'telling what it used',
      has('stream_options'),
      [400, { error: { message: 'Unrecognized request argument supplied: stream_options' } }],
      2,
    ],
    ['streams', has('stream'), [400, { error: { message: 'Streaming is not supported' } }], 2],
    [
      'an effort',
      has('reasoning_effort'),
      [400, { error: { message: "Unrecognized request argument supplied: 'reasoning_effort'" } }],
      2,
    ],
    ['instructions', hasSystem, [400, { error: { message: 'System role not supported' } }], 2],
  ])('is left out: %s', async (_name, isRefused, refusal, requests) => {
    const whole = raw.sendsMessage({ content: reply });
    const { ask, server } = await prepare(
      raw.refusesIf(isRefused, refusal, (response, request) =>
        (request.body.stream === true ? good : whole)(response, request),
      ),
      { effort: 'low' },
    );
    expect((await ask()).value).toEqual(value);
    expect(server.requests).toHaveLength(requests);
    await ask();
    expect(server.requests).toHaveLength(requests + 1);
  });

  it('is told in words instead, if it is the form', async () => {
    const { ask, server } = await prepare(
      raw.refusesIf(has('response_format'), [400, { error: { message: 'no response_format' } }], good),
    );
    await ask();
    const messages = JSON.stringify(server.requests.at(-1)?.body.messages);
    expect(messages).toContain('JSON Schema');
    expect(JSON.stringify(server.requests[0]?.body.messages)).not.toContain('JSON Schema');
  });

  it('is told in words, too, where the schema is taken and not kept', async () => {
    const { ask, server } = await prepare([raw.says('It runs on Monday.'), good]);
    await expect(ask()).rejects.toMatchObject({ problem: 'unreadable' });
    expect((await ask()).value).toEqual(value);
    expect(JSON.stringify(server.requests.at(-1)?.body.messages)).toContain('JSON Schema');
  });

  it('is put in front of what the user says, if it is instructions', async () => {
    const { ask, server } = await prepare(
      raw.refusesIf(
        hasSystem,
        [400, { error: { message: 'Only user and assistant roles are supported' } }],
        good,
      ),
    );
    await ask();
    expect(server.requests.at(-1)?.body.messages).toEqual([
      { role: 'user', content: expect.stringMatching(/^List the ferries\..*Which run\?$/su) },
    ]);
  });

  it('is sent again where leaving it out changed nothing', async () => {
    const { ask, server, model } = await prepare(chat.fails(400, { message: 'Bad request' }));
    await expect(ask()).rejects.toMatchObject({ problem: 'rejected' });
    expect(server.requests).toHaveLength(3);
    expect(model.dialect()).toMatchObject({ form: 'schema', tellsUsage: true });
    await expect(ask()).rejects.toMatchObject({ problem: 'rejected' });
    expect(server.requests).toHaveLength(4);
  });

  it('is a shorter reply, where question and longest reply do not fit together', async () => {
    const message =
      "This model's maximum context length is 4096 tokens. However, you requested 4600 tokens (600 in the messages, 4000 in the completion).";
    const { ask, server } = await prepare([chat.fails(400, { message }), good]);
    expect((await ask()).value).toEqual(value);
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([4_000, 3_480]);
  });
});

describe('a refusal', () => {
  it.each<[string, number, unknown, ModelProblem, RegExp]>([
    [
      'a wrong key',
      401,
      { error: { message: 'Incorrect API key provided: sk-canary' } },
      'denied',
      /Put HARBOUR_API_KEY right/u,
    ],
    [
      'a wrong key, as others say it',
      400,
      { error: { message: 'API key not valid. Please pass a valid API key.' } },
      'denied',
      /HARBOUR_API_KEY/u,
    ],
    ['no such model', 404, { error: { message: "model 'double' not found" } }, 'unknown_model', /Set MODEL/u],
    [
      'no such model, to be fetched',
      404,
      { error: 'model "double" not found, try pulling it first' },
      'unknown_model',
      /Set MODEL/u,
    ],
    [
      'no such model, as a bad request',
      400,
      { detail: 'Unknown model: double' },
      'unknown_model',
      /Set MODEL/u,
    ],
    ['no such address', 404, '404 page not found', 'not_an_api', /HARBOUR_BASE_URL.*\/v1/u],
    ['no such address, in JSON', 404, { detail: 'Not Found' }, 'not_an_api', /HARBOUR_BASE_URL/u],
    ['no credit', 402, { error: { message: 'Insufficient Balance' } }, 'no_credit', /Top up/u],
    [
      'no credit, as a limit',
      429,
      { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } },
      'no_credit',
      /Top up/u,
    ],
    [
      'a limit with its wait',
      429,
      { error: { message: 'You exceeded your current quota. Please retry in 34.07s.' } },
      'rate_limited',
      /It asks to wait 35 seconds/u,
    ],
    [
      'a limit with its wait in minutes',
      429,
      { error: { message: 'Rate limit reached. Please try again in 2m30s.' } },
      'rate_limited',
      /It asks to wait 3 minutes/u,
    ],
    [
      'too much to read',
      400,
      {
        error: {
          message: 'the request exceeds the available context size',
          type: 'exceed_context_size_error',
        },
      },
      'too_much',
      /Lower MODEL_WINDOW/u,
    ],
    [
      'too much to read at once, as a limit',
      413,
      { error: { message: 'Request too large for model double on tokens per minute (TPM)' } },
      'too_much',
      /Lower MODEL_WINDOW/u,
    ],
    [
      'a filter',
      400,
      { error: { code: 'content_filter', message: 'The prompt triggered the content management policy.' } },
      'declined',
      /Ask in other words/u,
    ],
    [
      'a model that is being loaded',
      503,
      { error: { message: 'Loading model' } },
      'loading',
      /still being loaded/u,
    ],
    [
      'a model that cannot be loaded',
      500,
      { error: 'error loading model: out of memory' },
      'failing',
      /Try again later/u,
    ],
    ['a fault', 500, { error: { message: 'out of cheese' } }, 'failing', /Try again later/u],
    [
      'an error as a reply',
      200,
      { error: { code: 401, message: 'No auth credentials found' } },
      'denied',
      /HARBOUR_API_KEY/u,
    ],
    [
      'an error as a reply, of another form',
      200,
      { object: 'error', message: 'The server is overloaded' },
      'failing',
      /Try again later/u,
    ],
  ])('says what to do about %s', async (_name, status, body, problem, remedy) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const { ask } = await prepare(chat.sends(status, 'application/json', text));
    const error = await ask().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'ModelError', problem });
    expect(String(error)).toMatch(remedy);
    expect(String(error)).not.toContain('sk-canary');
  });

  it('is not taken for what the articles say that it repeats', async () => {
    const detail = [
      { loc: ['body', 'messages'], msg: 'Field required', input: 'the context length of an API key' },
    ];
    const { ask } = await prepare(chat.sends(422, 'application/json', JSON.stringify({ detail })));
    await expect(ask()).rejects.toMatchObject({ problem: 'rejected' });
  });

  it('tells where nobody is at the address', async () => {
    const endpoint = { apiKey: null, baseUrl: 'http://127.0.0.1:9/v1' };
    const model = createOpenaiChatModel({ name: 'openai:double', endpoint });
    const ask = askModel(model, { name: 'ferries', schema, system: '', user: '', serverId: null });
    await expect(ask).rejects.toThrow(/cannot be reached\. Start its server, or put OPENAI_BASE_URL right/u);
  });
});

describe('waiting', () => {
  it('goes on while there are signs of life, and tells of them', async () => {
    const { ask, progress } = await prepare(raw.keepsAlive(6, 200, reply), { silenceMs: 700 });
    expect((await ask()).value).toEqual(value);
    expect(progress).toEqual(['alive', 'writing']);
  });

  it.each<[string, readonly Piece[]]>([
    ['in a field', [{ reasoning: thoughts }, reply]],
    ['between tags', ['<think>', thoughts, '</think>', reply]],
  ])('tells when the model thinks %s and when it writes', async (_name, pieces) => {
    const { ask, progress } = await prepare(raw.streams(pieces));
    await ask();
    expect(progress).toEqual(['alive', 'thinking', 'writing']);
  });

  it('ends where nothing comes, having cost what was asked', async () => {
    const { ask } = await prepare(chat.hangs, { silenceMs: 50 });
    await expect(ask()).rejects.toMatchObject({ problem: 'slow', kind: 'timeout', usage: { output: 0 } });
  });
});
