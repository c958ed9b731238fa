import { copyFile, open, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSqliteLibrary } from '../../../src/adapters/sqlite-library.ts';
import { createRandom } from '../../../src/evaluation/metrics/create-random.ts';
import type { Library } from '../../../src/library/library.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import { buildChange } from '../../support/build-change.ts';
import { collect } from '../../support/collect.ts';
import { createDirectory } from '../../support/create-directory.ts';

const SEED = 1973;
const FLIPS = 300;
const CUTS = 40;

/** A library of a hundred pages, closed, so that everything is in one file. */
async function writeLibrary(directory: string) {
  const library = await createSqliteLibrary({ directory });
  for (let number = 0; number < 30; number++) {
    const parts = Array.from({ length: 8 }, (_, line) =>
      `Line ${line} of article ${number}. ${'Ferries sail. '.repeat(30)}`.trim(),
    );
    await library.articles.save(buildChange(parts, { id: `a${number}`, title: `Article ${number}` }));
  }
  const texts = await readTexts(library);
  await library.close();
  return texts;
}

/** Everything that could be quoted or cited, by id. Labels and origins are left out: they are never shown. */
async function readTexts(library: Library): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { id } of await library.articles.list()) {
    const { origin: _, ...article } = (await library.articles.read(id)) ?? { origin: undefined };
    texts.set(id, JSON.stringify(article));
  }
  for (const { label: _, ...passage } of await collect(library.passages.all()))
    texts.set(passage.id, JSON.stringify(passage));
  await collect(library.vectors.all('double-1'));
  return texts;
}

/** @returns the texts that can be read, or the error that says they cannot */
async function tryToRead(directory: string): Promise<ReadonlyMap<string, string> | LibraryError> {
  let library: Library | undefined;
  try {
    library = await createSqliteLibrary({ directory });
    return await readTexts(library);
  } catch (error) {
    if (error instanceof LibraryError) return error;
    throw error;
  } finally {
    await library?.close();
  }
}

describe('a damaged file', () => {
  it(`shows what was saved or says that it is damaged, whichever bit is wrong (${FLIPS} of them)`, async () => {
    const random = createRandom(SEED);
    const sound = await createDirectory();
    const texts = await writeLibrary(sound);
    const bytes = await readFile(join(sound, 'library.db'));
    const directory = await createDirectory();
    let refused = 0;
    for (let flip = 0; flip < FLIPS; flip++) {
      const spoilt = Buffer.from(bytes);
      const at = random(spoilt.length);
      spoilt.writeUInt8(spoilt.readUInt8(at) ^ (1 << random(8)), at);
      await writeFile(join(directory, 'library.db'), spoilt);
      const found = await tryToRead(directory);
      if (found instanceof LibraryError) refused++;
      else expect(found).toEqual(texts);
    }
    // A bit in free space, a hash table or a vector does no harm; the greater part is text.
    expect(refused).toBeGreaterThan(FLIPS / 2);
  });

  it(`shows what was saved or says that it is damaged when it is cut short (${CUTS} times)`, async () => {
    const random = createRandom(SEED);
    const sound = await createDirectory();
    const texts = await writeLibrary(sound);
    const { size } = await stat(join(sound, 'library.db'));
    const directory = await createDirectory();
    let refused = 0;
    for (let cut = 0; cut < CUTS; cut++) {
      await copyFile(join(sound, 'library.db'), join(directory, 'library.db'));
      await truncate(join(directory, 'library.db'), 1 + random(size - 1));
      const found = await tryToRead(directory);
      if (found instanceof LibraryError) refused++;
      // The end of the last page may be empty, so that nothing is missing.
      else expect(found).toEqual(texts);
    }
    expect(refused).toBeGreaterThan(CUTS * 0.9);
  });

  it('shows the state before or after a change whose log is damaged, nothing between', async () => {
    const random = createRandom(SEED);
    const living = await createDirectory();
    const library = await createSqliteLibrary({ directory: living });
    const states: string[] = [JSON.stringify([])];
    for (const text of ['First.', 'Second.', 'Third.', 'Fourth.']) {
      await library.articles.save(buildChange([text]));
      states.push(JSON.stringify([...(await readTexts(library))]));
    }
    const directory = await createDirectory();
    for (let round = 0; round < 60; round++) {
      for (const name of ['library.db', 'library.db-wal'])
        await copyFile(join(living, name), join(directory, name));
      const file = await open(join(directory, 'library.db-wal'), 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.of(random(256)), 0, 1, random(size));
      await file.close();
      const found = await tryToRead(directory);
      expect(found).not.toBeInstanceOf(LibraryError);
      if (!(found instanceof LibraryError)) expect(states).toContain(JSON.stringify([...found]));
    }
    await library.close();
  });
});
