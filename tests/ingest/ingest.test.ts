import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Recogniser } from '../../src/actors/recogniser.ts';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import type { IngestProgress } from '../../src/ingest/ingest-progress.ts';
import { InvalidEmbeddingError } from '../../src/ingest/invalid-embedding-error.ts';
import type { Library } from '../../src/library/library.ts';
import type { Embedder } from '../../src/retrieval/embedder.ts';
import { collect } from '../support/collect.ts';
import { createDirectory } from '../support/create-directory.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';
import { isPlainArticleFile, readPlainArticles } from '../support/read-plain-articles.ts';
import { writeFiles } from '../support/write-files.ts';

describe('ingest', () => {
  let root: string;
  let library: Library;
  let embedder: Embedder;
  beforeEach(async () => {
    root = await createDirectory();
    library = createMemoryLibrary();
    embedder = createDoubleEmbedder();
  });

  const dependencies = () => ({
    library,
    embedder,
    readArticles: readPlainArticles,
    isArticleFile: isPlainArticleFile,
  });
  const at = (path: string) => join(root, path);

  it('leaves articles alone whose vectors come from an embedder that is to be kept', async () => {
    await writeFiles(root, { 'one.txt': 'One\n\nThe ferry left the harbour at noon.' });
    await ingest([root], dependencies());
    const other = createDoubleEmbedder({ id: 'double-2' });
    const again = (keptEmbedders: readonly string[]) =>
      ingest([root], { ...dependencies(), embedder: other, keptEmbedders });
    expect(await again(['double-1'])).toMatchObject({ unchanged: 1, changed: 0 });
    expect(other.calls).toEqual([]);
    expect(await again([])).toMatchObject({ unchanged: 0, changed: 1 });
    expect((await library.articles.list())[0]?.embedderId).toBe('double-2');
  });

  const write = (files: Readonly<Record<string, string>>) => writeFiles(root, files);
  const run = (paths: readonly string[] = ['.'], options?: IngestOptions) =>
    ingest(
      paths.map((path) => at(path)),
      dependencies(),
      options,
    );
  const ids = async () => (await library.articles.list()).map(({ id }) => id);
  const textOf = async (id: string) => (await library.articles.read(id))?.text;
  const lines = (...articles: readonly object[]) =>
    articles.map((article) => `${JSON.stringify(article)}\n`).join('');

  describe('what is new, changed and gone', () => {
    it('adds every article of a folder and the folders in it', async () => {
      await write({ 'a.txt': 'Ferries.', 'sub/b.md': '# Trains\n\nThey run.', 'sub/deep/c.txt': 'Boats.' });
      const report = await run();
      expect(report).toMatchObject({
        added: 3,
        changed: 0,
        unchanged: 0,
        removed: 0,
        failed: [],
        duplicates: [],
      });
      expect(report).toMatchObject({ articles: 3, passages: 3 });
      expect(report.ms).toBeGreaterThanOrEqual(0);
      expect(await library.articles.read('b')).toMatchObject({
        title: 'Trains',
        source: 'b.md',
        origin: { file: at('sub/b.md'), root },
      });
    });

    it('does nothing where nothing has changed', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      await run();
      const before = await library.revision();
      expect(await run()).toMatchObject({
        added: 0,
        changed: 0,
        unchanged: 2,
        removed: 0,
        articles: 2,
        passages: 2,
      });
      expect(await library.revision()).toBe(before);
    });

    it('replaces what has changed', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      await run();
      await write({ 'a.txt': 'Ferries, again.' });
      expect(await run()).toMatchObject({ added: 0, changed: 1, unchanged: 1, removed: 0 });
      expect(await textOf('a')).toBe('Ferries, again.');
      expect(await library.passages.retired('a#1')).toMatchObject([{ text: 'Ferries.' }]);
    });

    it('counts an article as changed when only its title has', async () => {
      await write({ 'c.jsonl': lines({ _id: 'a', title: 'Old', text: 'Ferries.' }) });
      await run();
      await write({ 'c.jsonl': lines({ _id: 'a', title: 'New', text: 'Ferries.' }) });
      expect(await run()).toMatchObject({ changed: 1, unchanged: 0 });
      expect(await library.articles.read('a')).toMatchObject({ title: 'New' });
    });

    it('embeds anew with another embedder', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      embedder = createDoubleEmbedder({ id: 'double-2' });
      expect(await run()).toMatchObject({ changed: 1, unchanged: 0 });
      expect(await collect(library.vectors.all('double-1'))).toEqual([]);
      expect(await collect(library.vectors.all('double-2'))).toHaveLength(1);
    });

    it('keeps who acts in an article with it, and recognises anew with another recogniser', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      const recognise = (id: string) => {
        const seen: string[] = [];
        const recogniser: Recogniser = {
          id,
          async recognise(article) {
            seen.push(article.id);
            const mentions = [{ start: 0, end: 7, paragraph: 1 }];
            const ferries = {
              name: id,
              kind: 'organisation',
              gender: null,
              forms: [],
              mentions,
              descriptions: [],
              roles: [],
            } as const;
            return { actors: [ferries], statements: [] };
          },
        };
        return { seen, run: () => ingest([root], { ...dependencies(), recogniser }) };
      };
      const first = recognise('first');
      expect(await first.run()).toMatchObject({ changed: 1 });
      expect(await first.run()).toMatchObject({ unchanged: 1 });
      expect(first.seen).toEqual(['a']);
      expect(await recognise('second').run()).toMatchObject({ changed: 1 });
      expect(await library.actors.read('a')).toMatchObject({
        recogniser: 'second',
        actors: [{ name: 'second' }],
      });
    });

    it('saves anew what is read in another way than before', async () => {
      await write({ 'a.txt': 'Ferries.\n\nShare this.' });
      await run();
      const readAnew = async function* (path: string) {
        for await (const outcome of readPlainArticles(path)) {
          if (outcome.kind === 'failure') throw new Error(outcome.error);
          const { article } = outcome;
          const [first, second] = article.blocks;
          if (first === undefined || second === undefined) throw new Error('Two blocks were expected.');
          yield {
            kind: outcome.kind,
            article: { ...article, blocks: [first, { ...second, kind: 'furniture' as const }] },
          };
        }
      };
      const report = await ingest([root], { ...dependencies(), readArticles: readAnew });
      expect(report).toMatchObject({ changed: 1, unchanged: 0, passages: 1 });
    });

    it('saves anew what is of another kind than before, though its passages are the same', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      const readAnew = async function* (path: string) {
        for await (const outcome of readPlainArticles(path)) {
          if (outcome.kind === 'failure') throw new Error(outcome.error);
          const blocks = outcome.article.blocks.map((block) => ({ ...block, kind: 'heading' as const }));
          yield { kind: outcome.kind, article: { ...outcome.article, blocks } };
        }
      };
      const report = await ingest([root], { ...dependencies(), readArticles: readAnew });
      expect(report).toMatchObject({ changed: 1, unchanged: 0 });
      expect(await library.articles.read('a')).toMatchObject({ blocks: [{ kind: 'heading' }] });
    });

    it('removes what is gone from a folder that is named again', async () => {
      await write({ 'a.txt': 'Ferries.', 'sub/b.txt': 'Trains.' });
      await run();
      await rm(at('sub'), { recursive: true });
      expect(await run()).toMatchObject({ removed: 1, unchanged: 1, articles: 1 });
      expect(await ids()).toEqual(['a']);
    });

    it('removes what is gone from a folder inside the one that was named before, or around it', async () => {
      await write({ 'sub/a.txt': 'Ferries.', 'sub/b.txt': 'Trains.', 'sub/c.txt': 'Boats.' });
      await run(['.']);
      await rm(at('sub/a.txt'));
      expect(await run(['sub'])).toMatchObject({ removed: 1, articles: 2 });
      await rm(at('sub/b.txt'));
      expect(await run(['.'])).toMatchObject({ removed: 1, articles: 1 });
    });

    it('leaves alone what came from elsewhere', async () => {
      await write({ 'one/a.txt': 'Ferries.', 'two/b.txt': 'Trains.' });
      await run(['one', 'two']);
      await rm(at('one/a.txt'));
      expect(await run(['two'])).toMatchObject({ removed: 0, unchanged: 1, articles: 2 });
    });

    it('removes the articles of a file that is named again and no longer there', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      await run(['a.txt', 'b.txt']);
      await rm(at('a.txt'));
      expect(await run(['a.txt'])).toMatchObject({ removed: 1, failed: [], articles: 1 });
    });

    it('removes a line that is gone from its file', async () => {
      await write({ 'c.jsonl': lines({ _id: '1', text: 'One.' }, { _id: '2', text: 'Two.' }) });
      await run();
      await write({ 'c.jsonl': lines({ _id: '2', text: 'Two.' }) });
      expect(await run()).toMatchObject({ removed: 1, unchanged: 1 });
      expect(await ids()).toEqual(['2']);
    });
  });

  describe('what cannot be read', () => {
    it('reports a file by name and goes on', async () => {
      await write({ 'a.txt': 'broken', 'b.txt': 'Trains.' });
      expect(await run()).toMatchObject({ added: 1, failed: [{ path: at('a.txt'), error: 'broken' }] });
    });

    it('keeps the old article of a file that can no longer be read', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      await write({ 'a.txt': 'broken' });
      expect(await run()).toMatchObject({ removed: 0, failed: [{ path: at('a.txt') }], articles: 1 });
      expect(await textOf('a')).toBe('Ferries.');
    });

    it('removes no line of a file some lines of which are broken', async () => {
      await write({ 'c.jsonl': lines({ _id: '1', text: 'One.' }, { _id: '2', text: 'Two.' }) });
      await run();
      await write({ 'c.jsonl': `broken\n${lines({ _id: '3', text: 'Three.' })}` });
      const report = await run();
      expect(report).toMatchObject({ added: 1, removed: 0, failed: [{ path: `${at('c.jsonl')}:1` }] });
      expect(await ids()).toEqual(['1', '2', '3']);
    });

    it('removes nothing from a folder in which something could not be looked at', async () => {
      await write({ 'in/a.txt': 'Ferries.', 'in/b.txt': 'Trains.' });
      await run();
      await rm(at('in/a.txt'));
      await symlink(at('nowhere'), at('in/link'));
      const report = await run();
      expect(report).toMatchObject({ removed: 0, unchanged: 1, articles: 2 });
      expect(report.failed).toMatchObject([
        { path: at('in/link'), error: expect.stringContaining('leads nowhere') },
      ]);
      await rm(at('in/link'));
      expect(await run()).toMatchObject({ removed: 1, failed: [] });
    });

    it('reports a path that is not there', async () => {
      expect(await run(['nowhere.txt', 'no/where'])).toMatchObject({
        failed: [
          { path: at('no/where'), error: expect.stringContaining('Check it') },
          { path: at('nowhere.txt'), error: 'There is no such file or folder. Check the path.' },
        ],
      });
    });

    it('keeps what came from a folder that is not there, and says how to remove it', async () => {
      await write({ 'disk/a.txt': 'Ferries.', 'disk/b.txt': 'Trains.' });
      await run(['disk']);
      await rm(at('disk'), { recursive: true });
      const report = await run(['disk']);
      expect(report).toMatchObject({ removed: 0, articles: 2 });
      expect(report.failed[0]?.error).toContain('The 2 articles that came from it stay in the library');
      expect(await run(['.'])).toMatchObject({ removed: 2, failed: [], articles: 0 });
    });

    it('reports a file of another kind when it is named, not when it lies in a folder', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.pdf': '%PDF' });
      expect(await run()).toMatchObject({ added: 1, failed: [] });
      expect(await run(['b.pdf'])).toMatchObject({
        failed: [{ path: at('b.pdf'), error: expect.stringContaining('Files of this kind cannot be read') }],
      });
    });

    it('reports an article that is nothing but furniture', async () => {
      await write({ 'a.txt': '~ Home\n\n~ Share' });
      expect(await run()).toMatchObject({
        added: 0,
        failed: [{ error: expect.stringContaining('only menus') }],
      });
    });

    it('reports text that cannot be stored exactly', async () => {
      await write({
        'c.jsonl': '{"_id":"1","text":"half \\ud83d a character"}\n{"_id":"2","text":"Whole."}\n',
      });
      const report = await run();
      expect(report).toMatchObject({ added: 1, failed: [{ path: at('c.jsonl') }] });
      expect(report.failed[0]?.error).toBe(
        'The text of article “1” holds half of a character (an unpaired surrogate), which cannot be stored exactly. Repair or remove that character.',
      );
    });

    it('does not hide an error of the reader itself', async () => {
      await write({ 'a.txt': 'Ferries.' });
      const readArticles = () => {
        throw new TypeError('a bug');
      };
      await expect(ingest([root], { ...dependencies(), readArticles })).rejects.toThrow('a bug');
    });
  });

  describe('the same twice', () => {
    it('takes an article once that lies there under two names, and says so', async () => {
      await write({ 'a.txt': 'Ferries.', 'copy.txt': 'Ferries.' });
      const duplicates = [{ path: at('copy.txt'), id: 'copy', duplicateOf: 'a' }];
      expect(await run()).toMatchObject({ added: 1, duplicates, articles: 1 });
      expect(await run()).toMatchObject({ added: 0, unchanged: 1, removed: 0, duplicates });
    });

    it('keeps the one that was there first, though the other comes first by name', async () => {
      await write({ 'b.txt': 'Ferries.' });
      await run();
      await write({ 'a.txt': 'Ferries.' });
      expect(await run()).toMatchObject({
        added: 0,
        unchanged: 1,
        removed: 0,
        duplicates: [{ path: at('a.txt'), id: 'a', duplicateOf: 'b' }],
      });
    });

    it('takes the other when the first one is gone', async () => {
      await write({ 'a.txt': 'Ferries.', 'copy.txt': 'Ferries.' });
      await run();
      await rm(at('a.txt'));
      expect(await run()).toMatchObject({ added: 1, removed: 1, duplicates: [] });
      expect(await ids()).toEqual(['copy']);
    });

    it('takes the other when the first one says something else now', async () => {
      await write({ 'b.txt': 'Ferries.' });
      await run();
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      expect(await run()).toMatchObject({ added: 1, changed: 1, removed: 0, duplicates: [] });
      expect([await textOf('a'), await textOf('b')]).toEqual(['Ferries.', 'Trains.']);
    });

    it('removes an article whose file became a copy of another', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      await run();
      await write({ 'a.txt': 'Trains.' });
      expect(await run()).toMatchObject({
        unchanged: 1,
        removed: 1,
        duplicates: [{ duplicateOf: 'b' }],
        articles: 1,
      });
    });

    it('tells apart two files that have changed places', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
      await run();
      await write({ 'a.txt': 'Trains.', 'b.txt': 'Ferries.' });
      expect(await run()).toMatchObject({ changed: 2, added: 0, removed: 0, duplicates: [] });
      expect([await textOf('a'), await textOf('b')]).toEqual(['Trains.', 'Ferries.']);
    });

    it('takes the same text twice under two headlines: it is cited differently', async () => {
      await write({
        'c.jsonl': lines(
          { _id: '1', title: 'Harbour', text: 'Ferries.' },
          { _id: '2', title: 'Gazette', text: 'Ferries.' },
        ),
      });
      expect(await run()).toMatchObject({ added: 2, duplicates: [] });
    });

    it('takes a file once that is named twice, or reached through links', async () => {
      await write({ 'in/a.txt': 'Ferries.' });
      await symlink(at('in/a.txt'), at('in/link.txt'));
      await symlink(at('in'), at('in/loop'));
      await symlink(at('in'), at('other'));
      expect(await run(['in', 'in/a.txt', 'other', 'in'])).toMatchObject({
        added: 1,
        duplicates: [],
        failed: [],
      });
    });
  });

  describe('ids', () => {
    it('keeps two files of one name under ids of their own, the second with its folder in front', async () => {
      await write({
        'a/000.txt': 'Ferries.',
        'b/000.txt': 'Trains.',
        'c/b/000.txt': 'Boats.',
        'd/b/000.txt': 'Cars.',
      });
      expect(await run()).toMatchObject({ added: 4, duplicates: [] });
      expect(await ids()).toEqual(['000', 'b-000', 'b-000-2', 'b-000-3']);
      expect(await run()).toMatchObject({ added: 0, changed: 0, unchanged: 4, removed: 0 });
      expect(await library.passages.read(['b-000#1'])).toMatchObject([
        { articleId: 'b-000', text: 'Trains.' },
      ]);
    });

    it('keeps the id of the second when the first is gone', async () => {
      await write({ 'a/000.txt': 'Ferries.', 'b/000.txt': 'Trains.' });
      await run();
      await rm(at('a/000.txt'));
      expect(await run()).toMatchObject({ removed: 1, unchanged: 1 });
      expect(await ids()).toEqual(['b-000']);
      await write({ 'b/000.txt': 'Trains, again.' });
      expect(await run()).toMatchObject({ changed: 1, added: 0, removed: 0 });
      expect(await ids()).toEqual(['b-000']);
    });

    it('does not give the id of a stored article to a file that comes before it', async () => {
      await write({ 'b/000.txt': 'Trains.' });
      await run();
      await write({ 'a/000.txt': 'Ferries.' });
      await run();
      expect([await textOf('000'), await textOf('a-000')]).toEqual(['Trains.', 'Ferries.']);
    });

    it('keeps apart two lines of one file with the same id', async () => {
      const content = lines({ _id: '1', text: 'One.' }, { _id: '1', text: 'Two.' });
      await write({ 'in/c.jsonl': content });
      expect(await run()).toMatchObject({ added: 2 });
      expect([await textOf('1'), await textOf('in-1')]).toEqual(['One.', 'Two.']);
      expect(await run()).toMatchObject({ unchanged: 2, removed: 0 });
      await write({ 'in/c.jsonl': lines({ _id: '1', text: 'Two.' }, { _id: '1', text: 'One.' }) });
      expect(await run()).toMatchObject({ unchanged: 2, changed: 0 });
    });

    it('takes ids with any characters in them', async () => {
      await write({
        'c.jsonl': lines({ _id: '1973_oil_crisis#0', text: 'One.' }, { _id: 'a b \u{1F6A2}', text: 'Two.' }),
      });
      expect(await run()).toMatchObject({ added: 2 });
      expect(await run()).toMatchObject({ unchanged: 2 });
      expect(await ids()).toEqual(['1973_oil_crisis#0', 'a b \u{1F6A2}']);
    });
  });

  describe('files that are moved', () => {
    it('keeps an article whose file went to another folder', async () => {
      await write({ 'old/a.txt': 'Ferries.' });
      await run();
      const added = (await library.articles.read('a'))?.addedAt;
      await rename(at('old'), at('new'));
      expect(await run()).toMatchObject({ added: 0, changed: 0, unchanged: 1, removed: 0 });
      expect(await library.articles.read('a')).toMatchObject({
        addedAt: added,
        origin: { file: at('new/a.txt') },
      });
      expect(await run()).toMatchObject({ unchanged: 1, removed: 0 });
    });

    it('keeps it when only the new folder is named', async () => {
      await write({ 'old/a.txt': 'Ferries.' });
      await run(['old']);
      await rename(at('old'), at('new'));
      expect(await run(['new'])).toMatchObject({ added: 0, unchanged: 1, removed: 0, duplicates: [] });
      expect(await library.articles.read('a')).toMatchObject({
        origin: { file: at('new/a.txt'), root: at('new') },
      });
    });

    it('calls it a duplicate as long as the old file is there', async () => {
      await write({ 'old/a.txt': 'Ferries.' });
      await run(['old']);
      await write({ 'new/a.txt': 'Ferries.' });
      expect(await run(['new'])).toMatchObject({
        added: 0,
        unchanged: 0,
        duplicates: [{ duplicateOf: 'a' }],
      });
    });

    it('gives a renamed file its new id', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      await rename(at('a.txt'), at('b.txt'));
      expect(await run()).toMatchObject({ added: 1, removed: 1, duplicates: [] });
      expect(await ids()).toEqual(['b']);
    });

    it.each([
      ['the folder is named', '.'],
      ['only the new file is named', 'new.jsonl'],
    ])('keeps the articles of a renamed file of many, and notes its name, when %s', async (_, path) => {
      const content = lines({ _id: '1', text: 'One.' }, { _id: '2', text: 'Two.' });
      await write({ 'old.jsonl': content });
      await run();
      await rename(at('old.jsonl'), at('new.jsonl'));
      expect(await run([path])).toMatchObject({ added: 0, changed: 2, removed: 0, duplicates: [] });
      expect(await library.articles.list()).toMatchObject([
        { id: '1', source: 'new.jsonl', origin: { file: at('new.jsonl') } },
        { id: '2', source: 'new.jsonl', origin: { file: at('new.jsonl') } },
      ]);
      expect(await library.passages.retired('1#1')).toEqual([]);
      expect(await run()).toMatchObject({ unchanged: 2, removed: 0 });
    });

    it('replaces an article that is gone by another of its name from the same folder', async () => {
      await write({ 'mon/news.txt': 'Ferries.' });
      await run();
      await rm(at('mon'), { recursive: true });
      await write({ 'tue/news.txt': 'Trains.' });
      expect(await run()).toMatchObject({ added: 0, changed: 1, removed: 0 });
      expect(await ids()).toEqual(['news']);
    });

    it('does not replace an article from elsewhere, though its file is gone', async () => {
      await write({ 'mon/news.txt': 'Ferries.' });
      await run(['mon']);
      await rm(at('mon'), { recursive: true });
      await write({ 'tue/news.txt': 'Trains.' });
      expect(await run(['tue'])).toMatchObject({ added: 1, removed: 0, articles: 2 });
      expect(await ids()).toEqual(['news', 'tue-news']);
    });
  });

  describe('embedding', () => {
    it('embeds the title with each passage, many articles at once, never more than the embedder takes', async () => {
      const double = createDoubleEmbedder({ maxBatch: 3 });
      embedder = double;
      await write({
        'a.txt': '# Ferries\n\n~ Share\n\nThey sail.',
        'b.txt': 'Trains.',
        'c.txt': 'One.\n\n~ Share\n\nTwo.',
      });
      await run();
      expect(double.calls).toEqual([
        ['Ferries\n# Ferries', 'Ferries\nThey sail.', 'Trains.'],
        ['One.', 'Two.'],
      ]);
    });

    it('gives each passage its own vector', async () => {
      await write({ 'a.txt': 'One.\n\n~ Share\n\nTwo.', 'b.txt': 'Three.' });
      await run();
      const passages = await collect(library.passages.all());
      const vectors = new Map(
        (await collect(library.vectors.all('double-1'))).map(({ label, vector }) => [label, vector]),
      );
      for (const { label, text } of passages)
        expect([vectors.get(label)]).toEqual(await embedder.embed([text], 'passage'));
    });

    it('embeds nothing that is unchanged', async () => {
      await write({ 'a.txt': 'Ferries.' });
      await run();
      const double = createDoubleEmbedder();
      embedder = double;
      await run();
      expect(double.calls).toEqual([]);
    });

    it.each<[string, (vectors: readonly Float32Array[]) => readonly Float32Array[], string]>([
      ['too few vectors', (vectors) => vectors.slice(1), '0 vectors for 1 texts'],
      ['a short vector', () => [Float32Array.of(1)], 'length 1 instead of 8'],
      ['NaN', (vectors) => vectors.map((vector) => vector.map(() => Number.NaN)), 'no finite number'],
    ])('stores nothing of an embedder that returns %s', async (_, spoil, problem) => {
      const double = createDoubleEmbedder();
      embedder = { ...double, embed: async (texts) => spoil(await double.embed(texts, 'passage')) };
      await write({ 'a.txt': 'Ferries.' });
      await expect(run()).rejects.toThrow(InvalidEmbeddingError);
      await expect(run()).rejects.toThrow(problem);
      expect(await ids()).toEqual([]);
    });

    it('keeps what was saved before the embedder failed', async () => {
      const double = createDoubleEmbedder({ maxBatch: 1 });
      embedder = {
        ...double,
        embed: async (texts) => {
          if (double.calls.length === 2) throw new Error('connection lost');
          return double.embed(texts, 'passage');
        },
      };
      await write({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' });
      await expect(run()).rejects.toThrow('connection lost');
      expect(await ids()).toEqual(['a', 'b']);
      embedder = double;
      expect(await run()).toMatchObject({ added: 1, unchanged: 2 });
    });
  });

  describe('others at work', () => {
    it('does not overwrite an article that another process stored under the same id meanwhile', async () => {
      await write({ 'a/000.txt': 'Ferries.', 'b/000.txt': 'Trains.' });
      const double = createDoubleEmbedder();
      embedder = {
        ...double,
        embed: async (texts) => {
          embedder = double;
          await run(['a']);
          return double.embed(texts, 'passage');
        },
      };
      const report = await run(['b']);
      expect(report).toMatchObject({ added: 0, failed: [{ path: at('b/000.txt') }] });
      expect(report.failed[0]?.error).toContain('Ingest the article again');
      expect(await run(['a', 'b'])).toMatchObject({ added: 1, unchanged: 1, failed: [] });
      expect([await textOf('000'), await textOf('b-000')]).toEqual(['Ferries.', 'Trains.']);
    });

    it('lets other work run between two articles', async () => {
      const articles = Array.from({ length: 20 }, (_, index) => ({
        _id: `${index}`,
        text: `Text ${index}.`,
      }));
      await write({ 'c.jsonl': lines(...articles) });
      await run();
      let turns = 0;
      let isDone = false;
      const turn = () => {
        turns++;
        if (!isDone) setImmediate(turn);
      };
      setImmediate(turn);
      const seen: number[] = [];
      await run(['.'], { onProgress: () => seen.push(turns) });
      isDone = true;
      expect(seen).toHaveLength(20);
      expect(new Set(seen).size).toBe(20);
    });
  });

  describe('aborting', () => {
    it('ends between two articles, leaves the library in order and removes nothing', async () => {
      embedder = createDoubleEmbedder({ maxBatch: 1 });
      await write({ 'z.txt': 'Gone soon.' });
      await run();
      await rm(at('z.txt'));
      await write({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c.txt': 'Three.' });
      const controller = new AbortController();
      const onProgress = ({ done }: IngestProgress) => {
        if (done === 2) controller.abort(new Error('enough'));
      };
      await expect(run(['.'], { signal: controller.signal, onProgress })).rejects.toThrow('enough');
      expect(await ids()).toEqual(['a', 'b', 'z']);
      expect(await run()).toMatchObject({ added: 1, unchanged: 2, removed: 1 });
    });

    it('does nothing when it is aborted beforehand', async () => {
      await write({ 'a.txt': 'One.' });
      await expect(run(['.'], { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
      expect(await ids()).toEqual([]);
    });
  });

  describe('progress', () => {
    it('is told after every article, with the number of articles there are', async () => {
      embedder = createDoubleEmbedder({ maxBatch: 1 });
      await write({
        'a.txt': 'One.',
        'b.txt': 'broken',
        'c.jsonl': lines({ _id: '1', text: 'Two.' }, { _id: '2', text: 'One.', title: 'T' }),
      });
      const seen: IngestProgress[] = [];
      await run(['.'], { onProgress: (progress) => seen.push(progress) });
      expect(seen.map(({ done, total, passages, path }) => [done, total, passages, basename(path)])).toEqual([
        [1, 4, 1, 'a.txt'],
        [2, 4, 1, 'b.txt'],
        [3, 4, 2, 'c.jsonl'],
        [4, 4, 3, 'c.jsonl'],
      ]);
      expect(seen.at(-1)?.secondsLeft).toBe(0);
    });

    it('counts what is unchanged and what is a duplicate', async () => {
      await write({ 'a.txt': 'Ferries.', 'b.txt': 'Ferries.' });
      await run();
      const seen: IngestProgress[] = [];
      await run(['.'], { onProgress: (progress) => seen.push(progress) });
      expect(seen.map(({ done, total }) => [done, total])).toEqual([
        [1, 2],
        [2, 2],
      ]);
    });
  });

  it('agrees with the folder after any sequence of changes to it', async () => {
    const file = fc.constantFrom('a/0.txt', 'b/0.txt', 'b/1.txt', 'b/0.md', 'c/b/0.txt', 'c/d.jsonl');
    const text = fc.constantFrom('One.', 'Two.', 'Three.');
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('write' as const),
          file,
          texts: fc.array(text, { minLength: 1, maxLength: 3 }),
        }),
      },
      fc.record({ kind: fc.constant('remove' as const), file }),
      fc.record({ kind: fc.constant('rename' as const), file, to: file }),
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('ingest' as const) }) },
    );
    const canRename = (from: string, to: string) =>
      existsSync(at(from)) && !from.endsWith('.jsonl') && !to.endsWith('.jsonl');
    const contentOf = (path: string, texts: readonly string[]) =>
      path.endsWith('.jsonl')
        ? lines(...texts.map((body, index) => ({ _id: `${index % 2}`, text: body })))
        : texts.join('\n\n');

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        root = await createDirectory();
        library = createMemoryLibrary();
        const check = async () => {
          const report = await run();
          const expected = new Set<string>();
          for (const path of await readdir(root, { recursive: true })) {
            if (!isPlainArticleFile(path)) continue;
            for await (const outcome of readPlainArticles(at(path)))
              if (outcome.kind === 'article') expected.add(outcome.article.text);
          }
          const entries = await library.articles.list();
          const texts = await Promise.all(entries.map(({ id }) => textOf(id)));
          expect(texts.toSorted()).toEqual([...expected].toSorted());
          expect(report.added + report.changed + report.unchanged).toBe(entries.length);
          expect(report.failed).toEqual([]);
          for (const { duplicateOf } of report.duplicates) expect(await textOf(duplicateOf)).toBeDefined();
          const again = await run();
          expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: entries.length });
          expect(new Set(again.duplicates)).toEqual(new Set(report.duplicates));
          expect(await library.articles.list()).toEqual(entries);
        };
        for (const action of steps) {
          if (action.kind === 'write') await write({ [action.file]: contentOf(action.file, action.texts) });
          else if (action.kind === 'remove') await rm(at(action.file), { force: true });
          else if (action.kind === 'ingest') await check();
          else if (canRename(action.file, action.to)) {
            await mkdir(join(at(action.to), '..'), { recursive: true });
            await rename(at(action.file), at(action.to));
          }
        }
        await check();
      }),
      { numRuns: 150 },
    );
  });
});
