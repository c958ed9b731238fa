import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultHnswSettings } from '../../../src/adapters/hnsw/default-hnsw-settings.ts';
import { createHnswIndex } from '../../../src/adapters/hnsw/hnsw-index.ts';
import { readNativeGraph } from '../../../src/adapters/hnsw/read-native-graph.ts';
import { buildVectors } from '../../support/build-vectors.ts';
import { createDirectory } from '../../support/create-directory.ts';

const settings = defaultHnswSettings(16);
const hundred = buildVectors({ count: 100, dimensions: 16, seed: 1 });
const labels = (from: number, to: number) => hundred.slice(from, to).map(({ label }) => label);

describe('createHnswIndex in the long run', () => {
  const write = async (index: Awaited<ReturnType<typeof createHnswIndex>>) =>
    index.writeTo(join(await createDirectory(), 'graph'));

  it('keeps removed points in the graph while they are few', async () => {
    const index = await createHnswIndex({ settings });
    await index.add(hundred);
    await index.remove(labels(0, 20));
    expect(await write(index)).toEqual({ points: 100, deleted: labels(0, 20) });
  });

  it('builds the graph again without them once they are more than a fifth', async () => {
    const index = await createHnswIndex({ settings });
    await index.add(hundred);
    await index.remove(labels(0, 21));
    expect(await write(index)).toEqual({ points: 79, deleted: [] });
    for (const { label, vector } of hundred.slice(21)) {
      expect((await index.search(vector, 1))[0]).toMatchObject({ label });
    }
  });

  it('brings a removed label back under its new vector', async () => {
    const index = await createHnswIndex({ settings });
    await index.add(hundred);
    await index.remove([5]);
    const vector = buildVectors({ count: 1, dimensions: 16, seed: 2 })[0]?.vector ?? new Float32Array();
    await index.add([{ label: 5, vector }]);
    expect((await index.search(vector, 1))[0]).toMatchObject({ label: 5 });
    expect(await write(index)).toEqual({ points: 100, deleted: [] });
  });

  it('goes on from a graph that was read, whose deleted points stay deleted', async () => {
    const file = join(await createDirectory(), 'graph');
    const former = await createHnswIndex({ settings });
    await former.add(hundred);
    await former.remove([1, 2]);
    const { deleted } = await former.writeTo(file);
    const index = await createHnswIndex({ settings, graph: await readNativeGraph(file, settings), deleted });
    expect(index.size).toBe(98);
    expect(index.has(1)).toBe(false);
    const [first] = hundred;
    expect(
      (await index.search(first?.vector ?? new Float32Array(), 98)).some(({ label }) => label <= 2),
    ).toBe(false);
    await index.add(buildVectors({ count: 2000, dimensions: 16, seed: 3, firstLabel: 500 }));
    expect(index.size).toBe(2098);
  });

  it('can be written and read while it is empty, and filled then', async () => {
    const file = join(await createDirectory(), 'graph');
    await (await createHnswIndex({ settings })).writeTo(file);
    const index = await createHnswIndex({ settings, graph: await readNativeGraph(file, settings) });
    expect(index.size).toBe(0);
    await index.add(hundred);
    expect(index.size).toBe(100);
  });

  it('lets other work run while many vectors are added', async () => {
    const index = await createHnswIndex({ settings: defaultHnswSettings(100) });
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await index.add(buildVectors({ count: 1500, dimensions: 100, seed: 4 }));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops adding when its signal is aborted, and keeps what it has', async () => {
    const controller = new AbortController();
    const index = await createHnswIndex({ settings: defaultHnswSettings(100), signal: controller.signal });
    const adding = index.add(buildVectors({ count: 3000, dimensions: 100, seed: 5 }));
    setImmediate(() => controller.abort(new Error('closed')));
    await expect(adding).rejects.toThrow('closed');
    expect(index.size).toBeGreaterThan(0);
    expect(index.size).toBeLessThan(3000);
    const [label = 0] = index.labels();
    expect((await index.search(index.read(label) ?? new Float32Array(), 1))[0]?.cosine).toBeCloseTo(1);
  });
});
