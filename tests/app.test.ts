import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AppOptions } from '../src/app/app-options.ts';
import { type App, createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { readQuestion } from '../src/retrieval/read-question.ts';
import { createContext } from './support/create-context.ts';
import { createDirectory } from './support/create-directory.ts';
import { readQuestions } from './support/read-questions.ts';
import { wordVectorCache } from './support/word-vector-cache.ts';
import { writeFiles } from './support/write-files.ts';

const questions = fileURLToPath(new URL('fixtures/brief-questions.jsonl', import.meta.url));
const now = new Date('2024-10-01T12:00:00Z');

/** An app over a library of its own, which is gone when the test is over. */
async function openApp(options: AppOptions = {}): Promise<{ app: App; directory: string }> {
  const directory = await createDirectory();
  const app = createApp(
    readConfig({ LIBRARY_DIR: join(directory, 'library'), CACHE_DIR: wordVectorCache }),
    options,
  );
  onTestFinished(() => app.close());
  return { app, directory };
}

const search = async (app: App, text: string) => {
  const { evidence } = await (await app.searcher()).search(readQuestion(text, now), { passages: 3 });
  return evidence.map(({ article }) => article.id);
};

describe('createApp', () => {
  it('opens nothing before it is asked to', async () => {
    const { app, directory } = await openApp();
    await app.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it('stocks an empty library with the articles that come with it, once', async () => {
    const { app } = await openApp();
    expect(await app.stock()).toMatchObject({ added: 5, failed: [], articles: 5 });
    expect(await app.stock()).toMatchObject({ added: 0, unchanged: 5, articles: 5 });
  });

  it('leaves a library alone that holds other articles', async () => {
    const { app, directory } = await openApp();
    await writeFiles(directory, { 'news/ferry.txt': 'The ferry to the island will run again from Monday.' });
    await app.ingest([join(directory, 'news')]);
    expect(await app.stock()).toBeNull();
    expect((await app.status()).articles).toBe(1);
  });

  it('finds what it has taken in, then and afterwards', async () => {
    const { app, directory } = await openApp();
    await writeFiles(directory, { 'news/ferry.txt': 'The ferry to the island will run again from Monday.' });
    await app.ingest([join(directory, 'news')]);
    expect(await search(app, 'When does the ferry run?')).toEqual(['ferry']);
    await writeFiles(directory, { 'news/bridge.txt': 'The bridge over the sound was shut by a gale.' });
    await app.ingest([join(directory, 'news')]);
    expect(await search(app, 'Who shut the bridge?')).toContain('bridge');
  });

  it('tells how it is doing, without loading what nobody needs yet', async () => {
    const { app } = await openApp();
    await app.stock();
    expect(await app.status()).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/u),
      mode: 'extractive',
      articles: 5,
      passages: expect.any(Number),
      index: null,
    });
    await search(app, 'cease-fire');
    const { passages, index } = await app.status();
    expect(index).toMatchObject({ vectors: passages, trouble: null });
  });

  it('names the outlets it has most articles of first', async () => {
    const { app, directory } = await openApp();
    const article = (outlet: string, text: string) => `---\noutlet: ${outlet}\n---\n\n${text}\n`;
    await writeFiles(directory, {
      'news/a.md': article('Harbour Post', 'The ferry to the island will run again from Monday on.'),
      'news/b.md': article('Island Radio', 'The bridge over the sound was shut by a gale on Friday.'),
      'news/c.md': article('Island Radio', 'The harbour master told the council about new fares.'),
    });
    await app.ingest([join(directory, 'news')]);
    expect((await app.status()).outlets).toEqual(['Island Radio', 'Harbour Post']);
  });

  it('answers through its commands', async () => {
    const { app } = await openApp();
    await app.stock();
    const status = (await app.commands()).find(({ name }) => name === 'status');
    const reply = await status?.run(createContext({ now }), {});
    expect(reply).toMatchObject({ tone: 'plain', blocks: [{ text: 'Status' }, { kind: 'list' }] });
  });

  it('answers word for word from what it has, or says that it cannot', async () => {
    const { app } = await openApp();
    await app.stock();
    const answerer = await app.answerer();
    const { articles } = await app.library();
    const kinds = new Set<string>();
    // Some of them: reading takes a tenth of a second for each.
    for (const { question } of readQuestions(questions).filter((_, at) => at % 10 === 0)) {
      const answer = await answerer.answer({ question, askedAt: now });
      kinds.add(answer.kind);
      for (const quote of answer.kind === 'answered' ? answer.quotes : answer.nearest) {
        const article = await articles.read(quote.articleId);
        expect(article?.text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    }
    expect(kinds).toEqual(new Set(['answered', 'refused']));
  });

  it('only reads where it may only read: a library that is not there is not made, and found once it is', async () => {
    const { app, directory } = await openApp({ isReadOnly: true });
    await expect(app.library()).rejects.toMatchObject({ name: 'LibraryError', problem: 'missing' });
    expect(await readdir(directory)).toEqual([]);
    const writer = createApp(
      readConfig({ LIBRARY_DIR: join(directory, 'library'), CACHE_DIR: wordVectorCache }),
    );
    await writer.stock();
    await writer.close();
    expect((await app.status()).articles).toBe(5);
  });

  it('finds what is wrong with a library, and whether there is one', async () => {
    const missing = await openApp({ isReadOnly: true });
    expect((await missing.app.examine())[0]).toMatchObject({ subject: 'Library', state: 'warning' });
    const { app } = await openApp();
    await app.stock();
    expect(await app.examine()).toMatchObject([
      { subject: 'Library', state: 'good', found: expect.stringMatching(/^5 articles/u) },
      { subject: 'Index', state: 'good' },
      { subject: 'Vectors', state: 'good', found: expect.stringContaining('npm start goes over') },
      { subject: 'Model', state: 'good' },
      { subject: 'Embeddings', state: 'good' },
      { subject: 'Languages', state: 'good', found: expect.stringContaining('English') },
    ]);
  });

  it('closes what could not be opened', async () => {
    const { app } = await openApp({ isReadOnly: true });
    await expect(app.searcher()).rejects.toThrow();
    await expect(app.close()).resolves.toBeUndefined();
  });
});
