import { chmod, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Library } from '../../src/library/library.ts';
import { createDirectory } from '../support/create-directory.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';
import { isPlainArticleFile, readPlainArticles } from '../support/read-plain-articles.ts';
import { writeFiles } from '../support/write-files.ts';

/** Longer than a file has to lie still to be believed. */
const SETTLED = 80;

describe('ingest, of files that have not changed', () => {
  let root: string;
  let library: Library;
  let read: string[];
  beforeEach(async () => {
    root = await createDirectory();
    library = createMemoryLibrary();
    read = [];
  });

  const run = async (reader = 'one') => {
    await setTimeout(SETTLED);
    read = [];
    return ingest([root], {
      library,
      embedder: createDoubleEmbedder(),
      isArticleFile: isPlainArticleFile,
      reader,
      readArticles: (path) => {
        read.push(path);
        return readPlainArticles(path);
      },
    });
  };

  it('does not read them again, and counts them', async () => {
    await writeFiles(root, { 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
    expect(await run()).toMatchObject({ added: 2 });
    expect(await run()).toMatchObject({ added: 0, unchanged: 2, removed: 0, articles: 2 });
    expect(read).toEqual([]);
  });

  it('reads what was written again, in the same size too', async () => {
    await writeFiles(root, { 'a.txt': 'Ferries.', 'b.txt': 'Trains.' });
    await run();
    await writeFiles(root, { 'a.txt': 'Carriage' });
    expect(await run()).toMatchObject({ changed: 1, unchanged: 1 });
    expect(read).toEqual([join(root, 'a.txt')]);
  });

  it('is not taken in by a file whose time was put back', async () => {
    await writeFiles(root, { 'a.txt': 'Ferries.' });
    await utimes(join(root, 'a.txt'), 1000, 1000);
    await run();
    await writeFiles(root, { 'a.txt': 'Carriage' });
    await utimes(join(root, 'a.txt'), 1000, 1000);
    expect(await run()).toMatchObject({ changed: 1 });
  });

  it('reads everything again with another reader, and nothing the time after', async () => {
    await writeFiles(root, { 'a.txt': 'Ferries.' });
    await run();
    expect(await run('two')).toMatchObject({ unchanged: 1 });
    expect(read).toHaveLength(1);
    await run('two');
    expect(read).toEqual([]);
  });

  it('changes nothing that caches go by where only a file’s rights have changed', async () => {
    await writeFiles(root, { 'a.txt': 'Ferries.' });
    await run();
    const before = await library.revision();
    await chmod(join(root, 'a.txt'), 0o600);
    expect(await run()).toMatchObject({ unchanged: 1 });
    expect(await library.revision()).toBe(before);
  });
});
