import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExactIndex } from '../../../src/adapters/exact-index.ts';
import { createHnswSnapshots } from '../../../src/adapters/hnsw/hnsw-snapshots.ts';
import { type LibraryVectorIndex, openVectorIndex } from '../../../src/retrieval/open-vector-index.ts';
import { buildVectors } from '../../support/build-vectors.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { createVectorStore, type DoubleVectorStore } from '../../support/create-vector-store.ts';

const dimensions = 24;
const vectors = buildVectors({ count: 600, dimensions, seed: 1 });
const query = buildVectors({ count: 1, dimensions, seed: 2 })[0]?.vector ?? new Float32Array();

describe('openVectorIndex over HNSW snapshots', () => {
  const opened: LibraryVectorIndex[] = [];
  let directory: string;
  let troubles: string[];
  beforeEach(async () => {
    directory = join(await createDirectory(), 'index');
    troubles = [];
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((index) => index.close()));
  });

  const open = async (store: DoubleVectorStore, embedderId = 'double-1') => {
    const index = await openVectorIndex({
      vectors: store,
      revision: store.revision,
      embedder: { id: embedderId, dimensions },
      createExact: createExactIndex,
      snapshots: createHnswSnapshots({ directory, embedderId, dimensions }),
      onTrouble: (trouble) => troubles.push(trouble),
    });
    opened.push(index);
    return index;
  };
  const labelsOf = async (index: LibraryVectorIndex) =>
    (await index.search(query, 20)).map(({ label }) => label);
  const labelsIn = async (store: DoubleVectorStore, embedderId = 'double-1') => {
    const oracle = createExactIndex(dimensions);
    for await (const batch of store.all(embedderId)) await oracle.add(batch);
    return (await oracle.search(query, 20)).map(({ label }) => label);
  };
  const snapshot = async () => (await readdir(directory)).find((name) => name.endsWith('.hnsw')) ?? '';

  it('builds and saves a graph once, and starts from it the next time', async () => {
    const store = createVectorStore('double-1', vectors);
    const first = await open(store);
    await first.settled();
    const [saved, found] = [await snapshot(), await labelsOf(first)];
    const second = await open(store);
    await second.settled();
    expect(second.status()).toEqual({ mode: 'hnsw', vectors: 600, trouble: null });
    expect(await labelsOf(second)).toEqual(found);
    expect(found).toEqual(await labelsIn(store));
    expect(await snapshot(), 'not saved again').toBe(saved);
    expect(troubles).toEqual([]);
  });

  it('takes in what changed while it was closed, and saves that', async () => {
    const store = createVectorStore('double-1', vectors);
    await (await open(store)).settled();
    const saved = await snapshot();
    store.remove((await labelsIn(store)).slice(0, 5));
    store.put([{ label: 1000, vector: query }]);
    const index = await open(store);
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
    await index.settled();
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
    expect(await snapshot()).not.toBe(saved);
    expect(troubles).toEqual([]);
  });

  it('does not mistake the graph of another library for its own, though labels and embedder are the same', async () => {
    await (
      await open(createVectorStore('double-1', buildVectors({ count: 600, dimensions, seed: 3 })))
    ).settled();
    const store = createVectorStore('double-1', vectors);
    const index = await open(store);
    await index.settled();
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
  });

  it('builds anew for another embedder, which is no trouble', async () => {
    await (await open(createVectorStore('double-1', vectors))).settled();
    const store = createVectorStore('double-2', buildVectors({ count: 600, dimensions, seed: 4 }));
    const index = await open(store, 'double-2');
    await index.settled();
    expect(await labelsOf(index)).toEqual(await labelsIn(store, 'double-2'));
    expect(troubles).toEqual([]);
  });

  it('builds anew from a damaged snapshot, says why, and answers rightly all the time', async () => {
    const store = createVectorStore('double-1', vectors);
    await (await open(store)).settled();
    const file = join(directory, await snapshot());
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0, 1000, 3000));
    const index = await open(store);
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
    await index.settled();
    expect(troubles).toEqual([expect.stringContaining('its file is damaged')]);
    expect(index.status().mode).toBe('hnsw');
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
    await (await open(store)).settled();
    expect(troubles, 'the next time it is whole').toHaveLength(1);
  });

  it('goes on without saving where its folder can not be made', async () => {
    await writeFile(directory, 'a file in its place');
    const store = createVectorStore('double-1', vectors);
    const index = await open(store);
    await index.settled();
    expect(await labelsOf(index)).toEqual(await labelsIn(store));
    expect(troubles.at(-1)).toContain('The vector index could not be saved');
  });

  it('can be closed while the graph is being built, and be opened again', async () => {
    const store = createVectorStore('double-1', vectors);
    const index = await open(store);
    await index.close();
    const again = await open(store);
    await again.settled();
    expect(again.status().mode).toBe('hnsw');
    expect(troubles).toEqual([]);
  });
});
