import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { createDirectory } from './support/create-directory.ts';
import { chatBehaviours as chat } from './support/model-server/chat-behaviours.ts';
import { type Behaviour, createModelServer } from './support/model-server/create-model-server.ts';
import { wordVectorCache } from './support/word-vector-cache.ts';
import { writeFiles } from './support/write-files.ts';

const NEWS = {
  'ferry.txt': 'They talked about Zemlik for hours.\n\nNothing is known about Zemlik, Ada Lunn said.',
  'storm.txt': 'A storm tore off the ramp of the ferry on Thursday. “It is gone,” said Ada Lunn.',
};

const honest = JSON.stringify({
  actors: [{ name: 'Zemlik', kind: 'organisation', aliases: [] }],
  speakers: [],
  others: [],
});

/** A folder of articles, its library, and what it takes to ingest it as often as is wanted. */
async function prepare() {
  const directory = await createDirectory();
  await writeFiles(join(directory, 'news'), NEWS);
  return async (behaviour: Behaviour | readonly Behaviour[], given: Record<string, string> = {}) => {
    const server = await createModelServer({ chat: behaviour });
    const told: string[] = [];
    const config = readConfig({
      CACHE_DIR: wordVectorCache,
      LIBRARY_DIR: join(directory, 'library'),
      MODEL: 'openai:double',
      RECOGNISE_WITH_MODEL: 'yes',
      OPENAI_BASE_URL: server.baseUrl,
      ...given,
    });
    const tell = (line: string) => told.push(line);
    const app = createApp(config, { onNotice: tell, onTrouble: tell });
    let isClosed = false;
    const close = async () => {
      if (!isClosed) await app.close();
      isClosed = true;
    };
    onTestFinished(close);
    const report = await app.ingest([join(directory, 'news')]);
    const { actors } = await (await app.actors()).reader.read(null);
    const names = actors.map(({ name }) => name);
    await close();
    return { report, names, told, requests: server.requests.length };
  };
}

describe('createApp, recognising with a language model', () => {
  it('says what it will cost, asks once about each article, and never again', async () => {
    const ingest = await prepare();
    const first = await ingest(chat.replies(honest), { MODEL_PRICES: '0.40 1.60' });
    expect(first).toMatchObject({ requests: 2, report: { added: 2 } });
    expect(first.report).not.toHaveProperty('recognisedWithoutModel');
    expect(first.names.toSorted()).toEqual(['Ada Lunn', 'Zemlik']);
    expect(first.told).toEqual([
      expect.stringMatching(
        /^openai:double will look over who acts in 2 articles, which takes about 2,6\d\d tokens, 0\.00 by MODEL_PRICES\.$/u,
      ),
    ]);
    const second = await ingest(chat.replies(honest));
    expect(second).toMatchObject({ requests: 0, told: [], report: { unchanged: 2 } });
  });

  it('asks again about all articles where the model is another', async () => {
    const ingest = await prepare();
    await ingest(chat.replies(honest));
    expect(await ingest(chat.replies(honest), { MODEL: 'openai:other' })).toMatchObject({
      requests: 2,
      report: { changed: 2 },
    });
  });

  it('does not ask unless that is switched on', async () => {
    const ingest = await prepare();
    expect(await ingest(chat.replies(honest), { RECOGNISE_WITH_MODEL: 'no' })).toMatchObject({
      requests: 0,
      told: [],
      names: ['Ada Lunn'],
    });
  });

  it.each<[string, Behaviour]>([
    ['denies the key', chat.fails(401, { message: 'Incorrect API key' })],
    ['cannot be read', chat.replies('I would rather not.')],
    ['refuses', chat.refuses],
  ])(
    'recognises without a model that %s, says why once and how often, and tries again later',
    async (_how, fault) => {
      const ingest = await prepare();
      const failed = await ingest(fault);
      expect(failed.report).toMatchObject({ added: 2, recognisedWithoutModel: 2 });
      expect(failed.names).toEqual(['Ada Lunn']);
      expect(failed.told.filter((line) => /Actors were recognised without it\./u.test(line))).toHaveLength(1);
      expect(failed.told.join()).not.toMatch(/Zemlik|ramp/u);
      const mended = await ingest(chat.replies(honest));
      expect(mended).toMatchObject({ requests: 2, report: { changed: 2 } });
      expect(mended.names).toContain('Zemlik');
    },
  );

  it('leaves a model alone that keeps breaking off', async () => {
    const ingest = await prepare();
    const { report, told, requests } = await ingest(chat.ends(honest.slice(0, -10), null));
    expect(report).toMatchObject({ added: 2, recognisedWithoutModel: 2 });
    expect(requests).toBe(5);
    expect(told.join()).toMatch(/broke off its reply.*left alone for a while/u);
  });

  it('keeps to the budget of the day', async () => {
    const ingest = await prepare();
    const { report, requests, told } = await ingest(chat.replies(honest), { MODEL_TOKENS_PER_DAY: '100' });
    expect(requests).toBe(0);
    expect(report).toMatchObject({ added: 2, recognisedWithoutModel: 2 });
    expect(told.join()).toMatch(/its budget is spent/u);
  });

  it('takes nothing over from a model that lies', async () => {
    const ingest = await prepare();
    const lies = JSON.stringify({
      actors: [
        { name: 'Zorlan Quell', kind: 'person', aliases: ['Ada Lunn'] },
        { name: 'Ada Lunn', kind: 'state', aliases: ['Thursday', 'https://evil.example'] },
        { name: '<@123456789012345678>', kind: 'person', aliases: [] },
        { name: 'Ada Lunn', kind: 'pirate', aliases: [] },
      ],
      speakers: [{ statement: 1, name: 'Zorlan Quell' }],
      others: ['Ada Lunn'],
    });
    const { names, report } = await ingest(chat.replies(lies));
    expect(names).toEqual(['Ada Lunn']);
    expect(report).not.toHaveProperty('recognisedWithoutModel');
  });
});
