import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExactIndex } from '../../../src/adapters/exact-index.ts';
import { defaultHnswSettings } from '../../../src/adapters/hnsw/default-hnsw-settings.ts';
import { createHnswIndex } from '../../../src/adapters/hnsw/hnsw-index.ts';
import { createHnswSnapshots } from '../../../src/adapters/hnsw/hnsw-snapshots.ts';
import { saveSnapshot } from '../../../src/adapters/hnsw/save-snapshot.ts';
import { buildVectors } from '../../support/build-vectors.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { measureRecall } from '../../support/measure-recall.ts';

const dimensions = 16;
const vectors = buildVectors({ count: 200, dimensions, seed: 1 });
const saveForever = new URL('../../support/save-forever.ts', import.meta.url);
const { signal } = new AbortController();

describe('createHnswSnapshots', () => {
  let directory: string;
  beforeEach(async () => {
    directory = join(await createDirectory(), 'index');
  });

  const at = (change: Partial<Parameters<typeof createHnswSnapshots>[0]> = {}) =>
    createHnswSnapshots({ directory, embedderId: 'double-1', dimensions, ...change });
  const fill = async (added = vectors) => {
    const index = await at().create(signal);
    await index.add(added);
    return index;
  };
  const manifestFile = () => join(directory, 'manifest.json');
  const readJson = async () => JSON.parse(await readFile(manifestFile(), 'utf8'));
  const graphFile = async () => join(directory, (await readJson()).file);
  const rewrite = async (change: (manifest: Record<string, unknown>) => object) => {
    const { checksum: _, ...manifest } = await readJson();
    const changed = change(manifest);
    const checksum = createHash('sha256').update(JSON.stringify(changed)).digest('hex');
    await writeFile(manifestFile(), JSON.stringify({ ...changed, checksum }));
  };
  const load = () => at().load(signal);
  const reasonOf = async (snapshots = at()) => {
    const outcome = await snapshots.load(signal);
    return outcome.kind === 'unusable' ? outcome.reason : outcome.kind;
  };

  it('finds nothing where nothing was saved', async () => {
    expect(await load()).toEqual({ kind: 'absent' });
    await mkdir(directory);
    expect(await load()).toEqual({ kind: 'absent' });
  });

  it('loads what was saved: vectors, order of neighbours, revision', async () => {
    const saved = await fill();
    await saved.save(42);
    const outcome = await load();
    expect(outcome).toMatchObject({ kind: 'loaded', revision: 42 });
    if (outcome.kind !== 'loaded') return;
    expect(outcome.index.size).toBe(200);
    for (const { label, vector } of vectors) {
      expect(outcome.index.read(label)).toEqual(vector);
      expect(await outcome.index.search(vector, 10)).toEqual(await saved.search(vector, 10));
    }
  });

  it('finds as well after saving and loading, with deleted points and further ones', async () => {
    const many = buildVectors({ count: 3000, dimensions: 48, seed: 2 });
    const snapshots = at({ dimensions: 48 });
    const saved = await snapshots.create(signal);
    const oracle = createExactIndex(48);
    for (const index of [saved, oracle]) {
      await index.add(many.slice(0, 2500));
      await index.remove(many.slice(0, 400).map(({ label }) => label));
    }
    await saved.save(1);
    const outcome = await snapshots.load(signal);
    if (outcome.kind !== 'loaded')
      throw new Error(`The snapshot should have been loaded, not ${outcome.kind}.`);
    expect(outcome.index.size).toBe(2100);
    for (const index of [outcome.index, oracle]) await index.add(many.slice(2500));
    const queries = many.filter((_, position) => position % 20 === 0);
    expect(await measureRecall({ index: outcome.index, oracle, queries, count: 10 })).toBeGreaterThanOrEqual(
      0.99,
    );
  });

  it('saves and loads an empty index', async () => {
    await (await fill([])).save(1);
    const outcome = await load();
    expect(outcome).toMatchObject({ kind: 'loaded', index: { size: 0 } });
  });

  it('replaces the former snapshot, and leaves nothing else behind', async () => {
    const index = await fill();
    await index.save(1);
    const former = await graphFile();
    await index.remove([1]);
    await index.save(2);
    expect((await readJson()).generation).toBe(2);
    expect(await readdir(directory)).toHaveLength(2);
    await expect(stat(former)).rejects.toThrow('ENOENT');
    expect(await load()).toMatchObject({ kind: 'loaded', revision: 2, index: { size: 199 } });
  });

  it('lets nobody else read the vectors', async () => {
    await (await fill()).save(1);
    for (const file of [await graphFile(), manifestFile()])
      expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('removes what a save that was cut off has left behind, once it is old', async () => {
    const index = await fill();
    await index.save(1);
    const [old, young] = [join(directory, 'snapshot-9-aa.hnsw.tmp'), join(directory, 'snapshot-9-bb.hnsw')];
    for (const file of [old, young]) await writeFile(file, 'half');
    await utimes(old, 0, 0);
    await index.save(2);
    await expect(stat(old)).rejects.toThrow('ENOENT');
    expect(await readFile(young, 'utf8')).toBe('half');
  });

  it('keeps the former snapshot when the folder can not be written to', async () => {
    const index = await fill();
    await index.save(1);
    const blocker = join(directory, 'manifest.json');
    const former = await readFile(blocker, 'utf8');
    // A folder in the place of the manifest can't be replaced by a file, whoever runs the tests.
    await rm(blocker);
    await mkdir(join(blocker, 'occupied'), { recursive: true });
    await expect(index.save(2)).rejects.toThrow();
    await rm(blocker, { recursive: true });
    await writeFile(blocker, former);
    expect(await load()).toMatchObject({ kind: 'loaded', revision: 1 });
  });

  it('says so when its folder can not be made', async () => {
    const index = await fill();
    await writeFile(directory, 'a file in its place');
    await expect(index.save(1)).rejects.toThrow('EEXIST');
  });

  it.each([
    ['nothing', (file: string) => rm(file)],
    ['an empty file', (file: string) => writeFile(file, '')],
    ['the beginning', async (file: string) => truncate(file, (await stat(file)).size >> 1)],
  ])('notices when %s is written, as on a full disk, and keeps the former snapshot', async (_, spoil) => {
    const index = await fill();
    await index.save(1);
    const settings = defaultHnswSettings(dimensions);
    const graph = await createHnswIndex({ settings });
    await graph.add(vectors);
    const spoilt = {
      ...graph,
      async writeTo(file: string) {
        const written = await graph.writeTo(file);
        await spoil(file);
        return written;
      },
    };
    const folder = { directory, embedderId: 'double-1', dimensions };
    await expect(saveSnapshot({ folder, settings, index: spoilt, revision: 2, signal })).rejects.toThrow(
      'not written whole',
    );
    expect(await readdir(directory)).toHaveLength(2);
    expect(await load()).toMatchObject({ kind: 'loaded', revision: 1 });
  });

  it('leaves a snapshot that loads, whenever the process is killed', async () => {
    await (await fill()).save(0);
    for (let kill = 0; kill < 4; kill++) {
      const saver = spawn(process.execPath, [fileURLToPath(saveForever), directory, String(dimensions)]);
      let saves = 0;
      const died = once(saver, 'exit');
      for await (const line of createInterface(saver.stdout)) {
        saves += Number(line);
        if (saves > kill % 3) break;
      }
      await setTimeout(kill * 37);
      saver.kill('SIGKILL');
      expect(await died).toEqual([null, 'SIGKILL']);
      expect(await load()).toMatchObject({ kind: 'loaded', index: { size: 200 } });
    }
  });

  it('takes simultaneous saves, one of which wins', async () => {
    const indexes = await Promise.all([fill(vectors.slice(0, 50)), fill(vectors.slice(0, 150))]);
    await Promise.all(indexes.map((index, position) => index.save(position + 1)));
    const outcome = await load();
    expect(outcome.kind).toBe('loaded');
    if (outcome.kind === 'loaded') expect([50, 150]).toContain(outcome.index.size);
  });

  it('stops loading when the signal is aborted', async () => {
    await (await fill()).save(1);
    await expect(at().load(AbortSignal.abort(new Error('closed')))).rejects.toThrow(/closed|abort/);
  });

  describe('refuses to load', () => {
    beforeEach(async () => {
      await (await fill()).save(7);
    });

    it('what was made with other dimensions', async () => {
      const reason = 'made with the number of dimensions 16, and 32 is in use';
      expect(await reasonOf(at({ dimensions: 32 }))).toContain(reason);
    });

    it('nothing of another embedder: of this one nothing is saved yet', async () => {
      expect(await at({ embedderId: 'double-2' }).load(new AbortController().signal)).toEqual({
        kind: 'absent',
      });
    });

    it.each([
      ['an older format', { format: 0 }, 'its format is 0'],
      ['a newer format', { format: 2 }, 'its format is 2'],
      ['another engine', { engine: 'hnswlib-node@2.0.0 x64 LE' }, 'made with the engine hnswlib-node@2.0.0'],
      ['another number of links', { links: 8 }, 'the number of links 8'],
      ['another space', { space: 'l2' }, 'manifest is incomplete'],
      ['a file elsewhere', { file: '../../elsewhere.hnsw' }, 'manifest is incomplete'],
      ['a label out of range', { deleted: [-1] }, 'manifest is incomplete'],
      ['a deleted label that the graph lacks', { deleted: [77_777] }, 'deleted labels that it lacks'],
      ['more points than there are', { points: 201 }, 'it holds 200 points instead of 201'],
      ['something missing', { sha256: undefined }, 'manifest is incomplete'],
    ])('a manifest with %s', async (_, change, reason) => {
      await rewrite((manifest) => ({ ...manifest, ...change }));
      expect(await reasonOf()).toContain(reason);
    });

    it.each([
      ['empty', '', 'not JSON'],
      ['no JSON', 'x', 'not JSON'],
      ['a list', '[]', 'not an object'],
      ['null', 'null', 'not an object'],
      ['something else', '{}', 'its format is undefined'],
    ])('a manifest that is %s', async (_, text, reason) => {
      await writeFile(manifestFile(), text);
      expect(await reasonOf()).toContain(reason);
    });

    it('a manifest with a folder in its place', async () => {
      await rm(manifestFile());
      await mkdir(manifestFile());
      expect(await reasonOf()).toContain("can't be read");
    });

    it('a snapshot whose graph is missing', async () => {
      await rm(await graphFile());
      expect(await reasonOf()).toContain("its file can't be read");
    });

    it('the graph of another snapshot', async () => {
      const other = join(directory, 'other');
      const elsewhere = createHnswSnapshots({ directory: other, embedderId: 'double-1', dimensions });
      const index = await elsewhere.create(signal);
      await index.add(buildVectors({ count: 200, dimensions, seed: 9 }));
      await index.save(7);
      const { file } = JSON.parse(await readFile(join(other, 'manifest.json'), 'utf8'));
      await copyFile(join(other, file), await graphFile());
      expect(await reasonOf()).toMatch(/its file (has \d+ bytes instead|is damaged)/);
    });

    it.each([0, 1, 8, 40, 96, 1000, -1])('a graph cut to %d bytes', async (size) => {
      const file = await graphFile();
      await truncate(file, size < 0 ? (await stat(file)).size + size : size);
      expect(await reasonOf()).toMatch(/its file has \d+ bytes instead of/);
    });

    it('a graph with something behind it', async () => {
      const file = await graphFile();
      await writeFile(file, 'x', { flag: 'a' });
      expect(await reasonOf()).toMatch(/its file has \d+ bytes instead of/);
    });

    it('a graph with any bit flipped', async () => {
      const file = await graphFile();
      const bytes = await readFile(file);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (position, bit) => {
          const flipped = Buffer.from(bytes);
          flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << bit), position);
          await writeFile(file, flipped);
          expect(await reasonOf()).toBe('its file is damaged: the SHA-256 differs');
        }),
        { numRuns: 300 },
      );
    });

    it('a manifest with any bit flipped', async () => {
      const bytes = await readFile(manifestFile());
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (position, bit) => {
          const flipped = Buffer.from(bytes);
          flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << bit), position);
          await writeFile(manifestFile(), flipped);
          expect(await reasonOf()).toMatch(/^its (manifest|format)/);
        }),
        { numRuns: 300 },
      );
    });

    it('a damaged graph whose manifest agrees with the damage, without harm to this process', async () => {
      const file = await graphFile();
      const bytes = await readFile(file);
      // Links of the first point that lead far outside the graph: the native reader takes them, and searching dies of it.
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, 96 + 4, 96 + 4 + 64);
      await writeFile(file, damaged);
      const sha256 = createHash('sha256').update(damaged).digest('hex');
      await rewrite((manifest) => ({ ...manifest, sha256 }));
      expect(await reasonOf()).toContain('its file failed a trial');
    });

    it('nothing any more once a good one has been saved', async () => {
      await writeFile(manifestFile(), 'x');
      const index = await fill();
      await index.save(8);
      expect(await load()).toMatchObject({ kind: 'loaded', revision: 8 });
    });

    it.skipIf(process.getuid?.() === 0)(
      'a graph that may not be read (skipped as superuser, who may)',
      async () => {
        await chmod(await graphFile(), 0);
        expect(await reasonOf()).toContain("its file can't be read");
      },
    );
  });
});
