import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { createModelPolicy } from '../../src/adapters/models/create-model-policy.ts';
import { createOpenaiChatModel } from '../../src/adapters/models/openai-chat-model.ts';
import { withPolicy } from '../../src/adapters/models/with-policy.ts';
import type { Answered } from '../../src/answers/answer.ts';
import { createGeneratedAnswerer } from '../../src/answers/generated/create-generated-answerer.ts';
import { parsePrompt } from '../../src/models/prompt.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';
import { createDoubleAnswerer } from '../support/create-double-answerer.ts';
import { chatBehaviours as chat } from '../support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from '../support/model-server/create-model-server.ts';

const plain: Answered = {
  kind: 'answered',
  mode: 'extractive',
  statements: [],
  quotes: [buildCitedQuote()],
  confidence: 0.9,
};
const prompt = parsePrompt(
  '---\nabout: For tests.\nvariables: { system: [marker], user: [question, passages] }\n---\n\n# system\n\n{{marker}}\n\n# user\n\n{{passages}} {{question}}\n',
  'test.md',
);
const quote = buildCitedQuote();

/** An answerer whose model behaves in some way, with little patience. */
async function open(behaviour: Behaviour | readonly Behaviour[]) {
  const server = await createModelServer({ chat: behaviour });
  const endpoint = { apiKey: null, baseUrl: server.baseUrl };
  const policy = await createModelPolicy('openai:double', { totalMs: 4_000, attemptMs: 700 });
  const answerer = createGeneratedAnswerer({
    builtIn: createDoubleAnswerer({ 'When?': plain }),
    library: createMemoryLibrary(),
    model: withPolicy(createOpenaiChatModel({ name: 'openai:double', endpoint, silenceMs: 400 }), policy),
    prompt,
    gather: async () => [
      { passageId: quote.passageId, sentences: [{ number: 1, text: quote.text, quote, isLikely: true }] },
    ],
  });
  const ask = () => answerer.answer({ question: 'When?', askedAt: new Date('2024-10-01') });
  return { ask, server, policy };
}

/** Each with how often the endpoint is asked, and what people are told. What may be a complaint of some part of the request is tried without it, twice. */
const faults: readonly (readonly [string, Behaviour, 1 | 2 | 3 | 4, Answered['fallback']])[] = [
  ['nothing comes', chat.hangs, 2, 'unavailable'],
  ['it falls silent behind its headers', chat.stallsAfterHeaders, 2, 'unavailable'],
  ['it falls silent in the middle', chat.stallsAfter('{"stat'), 2, 'unavailable'],
  ['the stream is cut', chat.cutsAfter('{"stat'), 2, 'unavailable'],
  ['the connection breaks at once', chat.resets, 2, 'unavailable'],
  ['the stream ends without a reason', chat.stops('{"statements":[]}'), 2, 'unavailable'],
  ['an error stands in the stream', chat.breaksWith({ message: 'overheated' }), 2, 'unavailable'],
  ['there are no choices', chat.hasNoChoices, 2, 'unavailable'],
  ['a page comes instead', chat.sends(200, 'text/html', '<html></html>'), 1, 'unavailable'],
  ['the stream is no JSON', chat.sends(200, 'text/event-stream', 'data: {"cho\n\n'), 2, 'unavailable'],
  ['the body is empty', chat.sends(200, 'text/event-stream', ''), 2, 'unavailable'],
  ['the reply did not fit', chat.ends('{"stat', 'length'), 1, 'unavailable'],
  ['the reply was filtered', chat.ends('{"stat', 'content_filter'), 1, 'unavailable'],
  ['the model refuses', chat.refuses, 1, 'unavailable'],
  ['the reply is empty', chat.replies(''), 1, 'unavailable'],
  ['the request is bad', chat.fails(400, { message: 'bad' }), 3, 'unavailable'],
  ['the key is wrong', chat.fails(401, { message: 'No' }), 1, 'unavailable'],
  ['the key may not', chat.fails(403, { message: 'No' }), 1, 'unavailable'],
  ['the model is unknown', chat.fails(404, { message: 'No' }), 1, 'unavailable'],
  ['it cannot be processed', chat.fails(422, { message: 'No' }), 3, 'unavailable'],
  [
    'the credit is used up',
    chat.fails(429, { code: 'insufficient_quota', message: 'Quota' }),
    1,
    'unavailable',
  ],
  ['there are too many requests', chat.fails(429, { message: 'Slow down' }), 2, 'busy'],
  [
    'there are, and it says to wait for a moment',
    chat.fails(429, { message: 'Slow down' }, { 'retry-after': '0' }),
    2,
    'busy',
  ],
  [
    'there are, and it says to wait for two minutes',
    chat.fails(429, { message: 'Slow down' }, { 'retry-after': '120' }),
    1,
    'busy',
  ],
  ['the server fails', chat.fails(500, { message: 'No' }), 4, 'unavailable'],
  ['a proxy fails', chat.sends(502, 'text/html', 'Bad gateway'), 2, 'unavailable'],
  ['it is overloaded', chat.fails(503, { message: 'No' }), 2, 'unavailable'],
  ['the reply is prose', chat.replies('The ferry runs on Monday.'), 1, 'not_verified'],
  ['the reply is of another form', chat.replies('{"answer": "Monday"}'), 1, 'not_verified'],
  [
    'a number is a text',
    chat.replies('{"statements":[{"text":"The ferry runs.","sentences":["1"]}]}'),
    1,
    'not_verified',
  ],
  ['a sentence is null', chat.replies('{"statements":[{"text":null,"sentences":null}]}'), 1, 'not_verified'],
  [
    'the statement is made up',
    chat.replies('{"statements":[{"text":"The ferry sank.","sentences":[1]}]}'),
    1,
    'not_verified',
  ],
];

describe('an answer, however an endpoint fails', () => {
  it.each(faults)('is the built-in one where %s', async (_name, behaviour, requests, fallback) => {
    const { ask, server } = await open(behaviour);
    expect(await ask()).toEqual({ ...plain, fallback });
    expect(server.requests).toHaveLength(requests);
  });

  it.each([
    ['a fence', `\`\`\`json\n{"statements":[{"text":"${quote.text}","sentences":[1]}]}\n\`\`\``],
    ['a comma too many', `{"statements":[{"text":"${quote.text}","sentences":[1,]},]}`],
  ])('asks no second time for a reply with %s', async (_name, reply) => {
    const { ask, server } = await open(chat.replies(reply));
    // What the quote is taken from is in no library, so that the last check drops it; the reply was read all the same.
    expect(await ask()).toMatchObject({ fallback: 'not_verified' });
    expect(server.requests).toHaveLength(1);
  });

  it('is given at once while the endpoint is left alone, and joined again afterwards', async () => {
    const { ask, server, policy } = await open(chat.fails(401, { message: 'No' }));
    for (let count = 0; count < 5; count++) await ask();
    expect(policy.isResting()).toBe(true);
    expect(await ask()).toEqual({ ...plain, fallback: 'unavailable' });
    expect(server.requests).toHaveLength(5);
  });
});
