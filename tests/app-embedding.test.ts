import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { readQuestion } from '../src/retrieval/read-question.ts';
import { createDirectory } from './support/create-directory.ts';
import { denyNetwork } from './support/deny-network.ts';
import { chatBehaviours as chat } from './support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from './support/model-server/create-model-server.ts';
import { embeddingBehaviours as embeddings } from './support/model-server/embedding-behaviours.ts';
import { wordVectorCache } from './support/word-vector-cache.ts';

const question = 'How many captives did Hamas execute?';

/** A library folder, and apps over it that embed in one way or the other, as different processes would. */
async function prepare(behaviour: Behaviour | readonly Behaviour[] = embeddings.embeds()) {
  const directory = await createDirectory();
  const server = await createModelServer({ embeddings: behaviour });
  const troubles: string[] = [];
  const open = (EMBEDDINGS: string, given: Readonly<Record<string, string>> = {}): App => {
    const config = readConfig({
      ...given,
      LIBRARY_DIR: join(directory, 'library'),
      CACHE_DIR: wordVectorCache,
      OPENAI_BASE_URL: server.baseUrl,
      EMBEDDINGS,
    });
    const app = createApp(config, { onTrouble: (trouble) => troubles.push(trouble) });
    onTestFinished(() => app.close());
    return app;
  };
  return { open, server, troubles };
}

const search = async (app: App, text = question) =>
  (await app.searcher()).search(readQuestion(text, new Date('2024-10-01')), { passages: 3 });
const embedderOf = async (app: App) => (await (await app.library()).articles.list())[0]?.embedderId;
const nearest = async (app: App) => (await search(app)).evidence.map(({ signals }) => signals.meaning);

describe('createApp with another embedder', () => {
  it('embeds a new library with it, and questions, too', async () => {
    const attempts = denyNetwork();
    const { open, server } = await prepare();
    const app = open('openai:double');
    await app.stock();
    expect(await embedderOf(app)).toBe('openai:double/8');
    expect((await app.status()).isEmbeddedElsewhere).toBe(true);
    const before = server.requests.length;
    expect((await search(app)).evidence).toHaveLength(3);
    await search(app);
    expect(server.requests.length).toBe(before + 1);
    expect(attempts).toEqual([]);
  });

  it('keeps the embedder that a library has until it is told to go over to another', async () => {
    const { open, server, troubles } = await prepare();
    const builtIn = open('builtin');
    await builtIn.stock();
    const app = open('openai:double');
    await search(app);
    expect(server.requests).toEqual([]);
    expect(troubles.join()).toMatch(
      /come from wink.*, and EMBEDDINGS asks for openai:double\. Run npm run embed/u,
    );
    await app.stock();
    expect(await embedderOf(app)).toMatch(/^wink/u);
  });

  it('goes over while another process answers, which follows', async () => {
    const { open } = await prepare();
    const serving = open('builtin');
    await serving.stock();
    const before = await nearest(serving);
    const embedding = await open('openai:double').embedding();
    const estimate = await embedding.estimate();
    expect(estimate).toMatchObject({
      embedderId: 'openai:double/8',
      inUseId: expect.stringMatching(/^wink/u),
      money: null,
    });
    expect(estimate.passagesLeft).toBe(estimate.passages);
    expect(estimate.tokens).toBeGreaterThan(1_000);
    const during: (readonly number[])[] = [];
    const looking: Promise<void>[] = [];
    const look = async () => void during.push(await nearest(serving));
    expect(await embedding.run({ onProgress: () => void looking.push(look()) })).toBe(estimate.passages);
    await Promise.all(looking);
    expect(during.length).toBeGreaterThan(0);
    expect(await embedderOf(serving)).toBe('openai:double/8');
    const after = await nearest(serving);
    expect(after).toHaveLength(3);
    expect(after).not.toEqual(before);
    expect(after.some((meaning) => meaning > 0)).toBe(true);
  });

  it('goes back to what is built in, at no cost', async () => {
    const { open } = await prepare();
    await open('openai:double').stock();
    for (const [name, embedder] of [
      ['words', /^wink/u],
      ['builtin', /^bge/u],
    ] as const) {
      const embedding = await open(name).embedding();
      expect(await embedding.estimate()).toMatchObject({ tokens: 0, money: 0 });
      expect(await embedding.run()).toBeGreaterThan(10);
      expect(await embedderOf(open(name))).toMatch(embedder);
    }
  });

  it('counts what questions cost, and asks no more once the budget is spent', async () => {
    const { open, troubles } = await prepare();
    const app = open('openai:double', { MODEL_TOKENS_PER_DAY: '100' });
    await app.stock();
    await search(app);
    expect(troubles).toEqual([]);
    const day = new Date().toISOString().slice(0, 10);
    expect((await (await app.library()).spending.spent(day)).tokens).toBeGreaterThan(0);
    const { evidence } = await search(app, 'How did Hamas respond to the truce? '.repeat(10));
    expect(evidence.map(({ signals }) => signals.meaning)).toEqual([0, 0, 0]);
    expect(troubles.join()).toMatch(/budget is spent.*searched by its words alone/su);
    expect((await app.examine()).find(({ subject }) => subject === 'Budget')?.found).toMatch(
      /of 100 tokens/u,
    );
  });

  it('searches by words alone where the question cannot be embedded, and tells why', async () => {
    const { open, troubles } = await prepare([
      embeddings.embeds(),
      embeddings.embeds(),
      chat.fails(401, { message: 'No' }),
    ]);
    const app = open('openai:double');
    await app.stock();
    const { evidence } = await search(app);
    expect(evidence).toHaveLength(3);
    expect(evidence.map(({ signals }) => signals.meaning)).toEqual([0, 0, 0]);
    expect(troubles.join()).toMatch(/does not accept the key.*searched by its words alone/su);
  });
});
