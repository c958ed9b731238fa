import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryContract } from '../contracts/library-contract.ts';
import { buildChange } from '../support/build-change.ts';
import { collect } from '../support/collect.ts';
import { createClock } from '../support/create-clock.ts';
import { createDirectory } from '../support/create-directory.ts';

libraryContract({
  name: 'createSqliteLibrary',
  create: async (now) => createSqliteLibrary({ directory: join(await createDirectory(), 'library'), now }),
});

/** Everything that can be read from a library. */
async function readAll(library: Library) {
  const entries = await library.articles.list();
  const passages = await collect(library.passages.all());
  return {
    entries,
    articles: await Promise.all(entries.map(({ id }) => library.articles.read(id))),
    passages,
    vectors: await collect(library.vectors.all('double-1')),
    revision: await library.revision(),
  };
}

describe('createSqliteLibrary', () => {
  it('makes the folder and the file, for nobody but their owner', async () => {
    const directory = join(await createDirectory(), 'deep', 'library');
    const library = await createSqliteLibrary({ directory });
    await library.articles.save(buildChange(['Text.']));
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    const files = await readdir(directory);
    expect(files).toContain('library.db');
    expect(files).toContain('library.db-wal');
    for (const file of files) expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600);
    await library.close();
  });

  it('leaves the mode of a folder that was there', async () => {
    const directory = await createDirectory();
    await chmod(directory, 0o755);
    await (await createSqliteLibrary({ directory })).close();
    expect((await stat(directory)).mode & 0o777).toBe(0o755);
  });

  it('shows the same after it was closed and opened again', async () => {
    const directory = await createDirectory();
    const first = await createSqliteLibrary({ directory });
    await first.articles.save(buildChange(['One.', 'Two.']));
    await first.articles.save(buildChange(['One.', 'Second.']));
    const before = await readAll(first);
    await first.close();
    const second = await createSqliteLibrary({ directory });
    expect(await readAll(second)).toEqual(before);
    expect(await second.passages.retired('a1#2')).toMatchObject([{ text: 'Two.' }]);
    await second.close();
  });

  it('gives away no label twice over a restart', async () => {
    const directory = await createDirectory();
    const first = await createSqliteLibrary({ directory });
    await first.articles.save(buildChange(['One.', 'Two.']));
    await first.articles.remove(['a1']);
    await first.close();
    const second = await createSqliteLibrary({ directory });
    await second.articles.save(buildChange(['One.']));
    expect(await second.passages.read(['a1#1'])).toMatchObject([{ label: 3 }]);
    await second.close();
  });

  it('sees at once what another connection has changed', async () => {
    const directory = await createDirectory();
    const writer = await createSqliteLibrary({ directory });
    const reader = await createSqliteLibrary({ directory });
    const before = await reader.revision();
    await writer.articles.save(buildChange(['Text.']));
    expect(await reader.revision()).toBeGreaterThan(before);
    expect(await reader.articles.read('a1')).toMatchObject({ text: 'Text.' });
    await writer.close();
    await reader.close();
  });

  it('keeps libraries in different folders apart', async () => {
    const one = await createSqliteLibrary({ directory: await createDirectory() });
    const other = await createSqliteLibrary({ directory: await createDirectory() });
    await one.articles.save(buildChange(['Text.']));
    expect(await other.articles.list()).toEqual([]);
    await one.close();
    await other.close();
  });

  it('is closed once and for all', async () => {
    const library = await createSqliteLibrary({ directory: await createDirectory() });
    await library.close();
    await library.close();
    await expect(library.articles.list()).rejects.toThrow('has been closed');
  });

  it('does what the library in memory does, over any sequence of changes', async () => {
    const id = fc.constantFrom('a', 'b', '1973_oil_crisis#0', '\u{1F6A2}');
    const text = fc.constantFrom('One.', 'Two.', 'Three.', 'Four and more.');
    const file = fc.constantFrom('/x', '/y');
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('save' as const),
          id,
          file,
          texts: fc.array(text, { minLength: 1, maxLength: 4 }),
          title: fc.constantFrom(null, 'Title'),
          guarded: fc.boolean(),
          embedderId: fc.constantFrom('double-1', 'double-2'),
        }),
      },
      fc.record({ kind: fc.constant('remove' as const), ids: fc.array(id, { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('move' as const), id, file }),
      fc.record({ kind: fc.constant('reopen' as const) }),
    );
    const attempt = async (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        (error: Error) => `${error.name}: ${error.message}`,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const directory = await createDirectory();
        const clock = createClock();
        let time = clock();
        const now = () => time;
        const memory = createMemoryLibrary({ now });
        let sqlite = await createSqliteLibrary({ directory, now });
        const both = async (work: (library: Library) => Promise<unknown>) =>
          expect(await attempt(work(sqlite))).toBe(await attempt(work(memory)));
        for (const action of steps) {
          if (action.kind === 'save') {
            const { texts, guarded, ...options } = action;
            const change = buildChange(texts, guarded ? { ...options, mayReplace: [action.file] } : options);
            await both((library) => library.articles.save(change));
          } else if (action.kind === 'remove') {
            await both((library) => library.articles.remove(action.ids));
          } else if (action.kind === 'move') {
            await both((library) => library.articles.move(action.id, { file: action.file, root: '/' }));
          } else {
            await sqlite.close();
            sqlite = await createSqliteLibrary({ directory, now });
          }
          time = clock();
          expect(await readAll(sqlite)).toEqual(await readAll(memory));
        }
        for (const name of ['a', 'b', '1973_oil_crisis#0', '\u{1F6A2}'])
          for (const number of [1, 2, 3, 4])
            expect(await sqlite.passages.retired(`${name}#${number}`)).toEqual(
              await memory.passages.retired(`${name}#${number}`),
            );
        await sqlite.close();
      }),
      { numRuns: 60 },
    );
  });
});

describe('createSqliteLibrary for reading only', () => {
  it('shows what is there and what others add', async () => {
    const directory = await createDirectory();
    const writer = await createSqliteLibrary({ directory });
    await writer.articles.save(buildChange(['One.']));
    const reader = await createSqliteLibrary({ directory, readOnly: true });
    expect(await collect(reader.passages.all())).toHaveLength(1);
    await writer.articles.save(buildChange(['One.', 'Two.']));
    expect(await collect(reader.passages.all())).toHaveLength(2);
    await writer.close();
    await reader.close();
  });

  it('writes nothing', async () => {
    const directory = await createDirectory();
    await (await createSqliteLibrary({ directory })).close();
    const reader = await createSqliteLibrary({ directory, readOnly: true });
    await expect(reader.articles.save(buildChange(['One.']))).rejects.toMatchObject({
      problem: 'unwritable',
    });
    expect(await reader.articles.list()).toEqual([]);
    await reader.close();
  });

  it.each(['no folder', 'no file', 'an empty file'])(
    'says so where there is %s, and makes nothing',
    async (what) => {
      const directory = join(await createDirectory(), 'library');
      if (what !== 'no folder') await mkdir(directory);
      if (what === 'an empty file') await writeFile(join(directory, 'library.db'), '');
      const opening = createSqliteLibrary({ directory, readOnly: true });
      await expect(opening).rejects.toMatchObject({ name: 'LibraryError', problem: 'missing' });
      await expect(opening).rejects.toThrow('Ingest some articles first');
      if (what === 'no folder') await expect(stat(directory)).rejects.toThrow('ENOENT');
    },
  );
});

describe('createSqliteLibrary, where it cannot work', () => {
  async function withFile(content: string | Uint8Array) {
    const directory = await createDirectory();
    await writeFile(join(directory, 'library.db'), content);
    return directory;
  }

  it('names the remedy for a library of a newer version, and leaves it alone', async () => {
    const directory = await createDirectory();
    await (await createSqliteLibrary({ directory })).close();
    const database = new DatabaseSync(join(directory, 'library.db'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    const opening = createSqliteLibrary({ directory });
    await expect(opening).rejects.toMatchObject({ problem: 'newer', path: join(directory, 'library.db') });
    await expect(opening).rejects.toThrow('Update Dragoman');
  });

  it('does not touch a database of another program', async () => {
    const directory = await createDirectory();
    const database = new DatabaseSync(join(directory, 'library.db'));
    database.exec('CREATE TABLE notes (text TEXT)');
    await expect(createSqliteLibrary({ directory })).rejects.toMatchObject({ problem: 'foreign' });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    expect(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toEqual({ tables: 1 });
    database.close();
  });

  it('takes an empty file for a new library', async () => {
    const library = await createSqliteLibrary({ directory: await withFile('') });
    expect(await library.articles.list()).toEqual([]);
    await library.close();
  });

  it.each([
    ['text', 'This is no database, but a note somebody has left here. '.repeat(100)],
    ['half a header', 'SQLite format 3\0'],
    ['zeros', new Uint8Array(8192)],
  ])('says that the file is damaged where it holds %s', async (_, content) => {
    const opening = createSqliteLibrary({ directory: await withFile(content) });
    await expect(opening).rejects.toMatchObject({ problem: 'damaged' });
    await expect(opening).rejects.toThrow('Restore a backup');
  });

  it('says so where a table is missing', async () => {
    const directory = await createDirectory();
    await (await createSqliteLibrary({ directory })).close();
    const database = new DatabaseSync(join(directory, 'library.db'));
    database.exec('DROP TABLE vectors; DROP TABLE passages');
    database.close();
    await expect(createSqliteLibrary({ directory })).rejects.toMatchObject({ problem: 'damaged' });
  });

  it('gives up after a while when another process does not let go of it', async () => {
    const directory = await createDirectory();
    const library = await createSqliteLibrary({ directory, busyTimeoutMs: 10 });
    const other = new DatabaseSync(join(directory, 'library.db'));
    other.exec('BEGIN IMMEDIATE');
    const saving = library.articles.save(buildChange(['Text.']));
    await expect(saving).rejects.toMatchObject({ problem: 'busy' });
    await expect(saving).rejects.toThrow('try again');
    expect(await library.articles.list()).toEqual([]);
    other.close();
    await library.articles.save(buildChange(['Text.']));
    expect(await library.articles.list()).toHaveLength(1);
    await library.close();
  });

  it('says so where the folder is a file, or the file a folder', async () => {
    const parent = await createDirectory();
    await writeFile(join(parent, 'file'), '');
    await mkdir(join(parent, 'folder', 'library.db'), { recursive: true });
    for (const directory of [join(parent, 'file'), join(parent, 'file', 'deeper'), join(parent, 'folder')])
      await expect(createSqliteLibrary({ directory })).rejects.toMatchObject({ problem: 'unwritable' });
  });
});
