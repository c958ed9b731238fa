import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AppOptions } from '../src/app/app-options.ts';
import { type App, createApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import type { Finding } from '../src/replies/finding.ts';
import { replyText } from '../src/replies/reply-text.ts';
import { createContext } from './support/create-context.ts';
import { createDirectory } from './support/create-directory.ts';
import { chatBehaviours as chat } from './support/model-server/chat-behaviours.ts';
import {
  type Behaviour,
  createModelServer,
  type ModelRequest,
  type ModelServer,
} from './support/model-server/create-model-server.ts';
import { wordVectorCache } from './support/word-vector-cache.ts';

interface Known {
  readonly question: string;
  readonly answer: string | null;
}
const known: readonly Known[] = readFileSync(
  new URL('../data/doctor/questions.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What is asked, and the lines that hold some words. */
const textOf = ({ body }: ModelRequest) => String(body.messages[1].content);
const isPicking = ({ body }: ModelRequest) => String(body.messages[0].content).includes('"numbers"');
const findLine = (request: ModelRequest, words: string) => {
  const line = textOf(request)
    .split('\n')
    .find((one) => /^\[\d+\] /u.test(one) && one.includes(words));
  return line === undefined ? null : Number(/^\[(\d+)\]/u.exec(line)?.[1]);
};
const reading = (sentence: number | null) =>
  JSON.stringify(
    sentence === null
      ? { verdict: 'not_in_sources', parts: [] }
      : {
          verdict: 'answered',
          parts: [{ sentences: [{ sentence, words: [] }], gloss: 'The gloss of the model.' }],
        },
  );
/** Answers as somebody who knows all, as far as they are able to. */
const knowing =
  (can: { readonly read: boolean; readonly pick: boolean }) =>
  (request: ModelRequest): string => {
    const found = known.find(({ question }) => textOf(request).includes(question));
    const sentence = found?.answer == null ? null : findLine(request, found.answer);
    if (isPicking(request)) return can.pick ? JSON.stringify({ numbers: sentence ?? [] }) : 'Let me think.';
    return can.read ? reading(sentence) : reading(1);
  };

describe('createApp with a language model that has been tried', { timeout: 60_000 }, () => {
  let server: ModelServer;
  let config: Config;
  let behaviour: Behaviour;
  let bot: App;
  let doctor: App;
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    server = await createModelServer({
      chat: (response, request) => behaviour(response, request),
      models: ['double'],
      atEnd: (close) => void closing.push(close),
    });
    config = readConfig({
      CACHE_DIR: wordVectorCache,
      EMBEDDINGS: 'words',
      MODEL: 'openai:double',
      OPENAI_BASE_URL: server.baseUrl,
      LIBRARY_DIR: join(await createDirectory((remove) => void closing.push(remove)), 'library'),
    });
    bot = open({});
    await bot.stock();
    // As the command line has it: without writing into the library.
    doctor = open({ isReadOnly: true });
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  beforeEach(() => {
    behaviour = chat.fails(500, { message: 'not expected' });
  });

  function open(options: AppOptions): App {
    const app = createApp(config, { isRecognising: false, ...options });
    closing.unshift(() => app.close());
    return app;
  }

  const examine = async (reply: Behaviour): Promise<Finding | undefined> => {
    behaviour = reply;
    return (await doctor.examine()).find(({ subject }) => subject === 'Reading');
  };
  const ask = async (question: string) => {
    const commands = await bot.commands();
    const run = (name: string) =>
      commands.find((one) => one.name === name)?.run(createContext(), { question });
    const texts = [await run('ask'), await run('status')].map((reply) =>
      reply === undefined ? '' : replyText(reply),
    );
    return { answer: texts[0] ?? '', status: texts[1] ?? '' };
  };
  const fallen = 'How many captives did Hamas execute?';

  it('is taken to read well before that', async () => {
    behaviour = chat.answers((request) => reading(findLine(request, 'executed six captives')));
    const { answer, status } = await ask(fallen);
    expect(answer).toMatch(/Found by a language model/u);
    expect(status).toContain('Reading: not tried yet');
  });

  it('finds one strong that answers and refuses as it should, and takes down what that cost', async () => {
    const before = await spent();
    expect(await examine(chat.answers(knowing({ read: true, pick: true })))).toEqual({
      subject: 'Reading',
      state: 'good',
      found:
        'openai:double is strong: 10 of 10 answered right, 10 of 10 rightly refused, 0 of 20 out of form; it reads by itself.',
      remedy: null,
    });
    // Each reply of the double costs 150 tokens.
    expect((await spent()) - before).toBe(20 * 150);
    behaviour = chat.answers((request) => reading(findLine(request, 'executed six captives')));
    expect((await ask(fallen)).status).toContain('Reading: found by npm run doctor to be strong: 10 of 10');
  });

  it('finds one weak that can only pick, and shows no word of its own', async () => {
    const finding = await examine(chat.answers(knowing({ read: false, pick: true })));
    expect(finding).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(
        /is weak: \d of 10 answered right, 0 of 10 rightly refused.*asked for numbers only, 10 of 10 answered right, 10 of 10/u,
      ),
      remedy: expect.stringContaining('larger model'),
    });
    const asked: ModelRequest[] = [];
    behaviour = chat.answers((request) => {
      asked.push(request);
      return JSON.stringify({
        numbers: [findLine(request, 'executed six captives') ?? []].flat(),
        gloss: 'Forged.',
      });
    });
    const { answer, status } = await ask(fallen);
    expect(answer).toMatch(/Hamas executed six captives.*Found by a language model/su);
    expect(answer).not.toMatch(/In the bot’s words|Forged/u);
    expect(asked.every(isPicking)).toBe(true);
    expect(asked.every((request) => (textOf(request).match(/^\[\d+\] /gmu) ?? []).length <= 8)).toBe(true);
    expect(status).toMatch(/Reading: found by npm run doctor to be weak/u);
    expect(status).toMatch(/Languages: English; questions in other languages are refused/u);
  });

  it('finds one unfit that cannot even pick, and asks it no more', async () => {
    const finding = await examine(chat.answers(knowing({ read: false, pick: false })));
    expect(finding).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(/is unfit: .*20 of 20 out of form; it is not asked/u),
    });
    const requests = server.requests.length;
    const { answer, status } = await ask(fallen);
    expect(answer).toMatch(
      /executed six captives.*reads too badly to be asked \(found by npm run doctor\)\. Quoted word for word, without/su,
    );
    expect(status).toMatch(/Mode: built in.*Reading: found by npm run doctor to be unfit/su);
    expect(server.requests).toHaveLength(requests);
  });

  it('keeps what was found where the endpoint fails, and says what to do', async () => {
    let count = 0;
    const finding = await examine((response, request) =>
      // The doctor's first question gets its reply.
      (count++ === 0 ? chat.replies('{"verdict":"off_topic"}') : chat.fails(401, { message: 'No' }))(
        response,
        request,
      ),
    );
    expect(finding).toMatchObject({
      state: 'bad',
      found: expect.stringContaining('Put OPENAI_API_KEY right'),
      remedy: expect.stringContaining('Then run npm run doctor again'),
    });
    expect((await ask(fallen)).status).toMatch(/to be unfit/u);
  });

  it('is not tried where it does not reply at all, which is told once', async () => {
    expect(await examine(chat.fails(401, { message: 'No' }))).toBeUndefined();
  });

  async function spent(): Promise<number> {
    const day = new Date().toISOString().slice(0, 10);
    return (await (await bot.library()).spending.spent(day)).tokens;
  }
});
