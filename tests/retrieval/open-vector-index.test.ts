import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createExactIndex } from '../../src/adapters/exact-index.ts';
import { InvalidVectorError } from '../../src/retrieval/invalid-vector-error.ts';
import { type LibraryVectorIndex, openVectorIndex } from '../../src/retrieval/open-vector-index.ts';
import type { LabelledVector } from '../../src/retrieval/vector-index.ts';
import { anyUnitVector, buildVectors, unit } from '../support/build-vectors.ts';
import { createSnapshots } from '../support/create-snapshots.ts';
import { createVectorStore } from '../support/create-vector-store.ts';

const dimensions = 8;
const embedder = { id: 'double-1', dimensions };
const twenty = buildVectors({ count: 20, dimensions, seed: 1 });
const query = unit([1, 2, 3, 4, 5, 6, 7, 8]);

/** Lets so many waiting steps of other work run. */
async function takeTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

describe('openVectorIndex', () => {
  const opened: LibraryVectorIndex[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((index) => index.close()));
  });

  const prepare = (vectors: readonly LabelledVector[] = twenty) => {
    const store = createVectorStore(embedder.id, vectors);
    const snapshots = createSnapshots(dimensions);
    const troubles: string[] = [];
    const open = async () => {
      const index = await openVectorIndex({
        vectors: store,
        revision: store.revision,
        embedder,
        createExact: createExactIndex,
        snapshots,
        onTrouble: (trouble) => troubles.push(trouble),
      });
      opened.push(index);
      return index;
    };
    /** The right answer, from the store itself. */
    const expected = async (vector: Float32Array, count: number) => {
      const oracle = createExactIndex(dimensions);
      for await (const batch of store.all(embedder.id)) await oracle.add(batch);
      return oracle.search(vector, count);
    };
    return { store, snapshots, troubles, open, expected };
  };

  it('answers by an exact scan at once, while the graph is still to be built', async () => {
    const { snapshots, open, expected } = prepare();
    const gate = Promise.withResolvers<void>();
    snapshots.before(() => gate.promise);
    const index = await open();
    expect(await index.search(query, 5)).toEqual(await expected(query, 5));
    expect(index.status()).toEqual({ mode: 'building', vectors: 20, trouble: null });
    gate.resolve();
    await index.settled();
    expect(index.status()).toEqual({ mode: 'hnsw', vectors: 20, trouble: null });
    expect(await index.search(query, 5)).toEqual(await expected(query, 5));
  });

  it('finds everything once while vectors are being moved into the graph', async () => {
    const { snapshots, open, expected } = prepare();
    const gates = { add: Promise.withResolvers<void>(), search: Promise.withResolvers<void>() };
    snapshots.before((call) =>
      call === 'add' || call === 'search' ? gates[call].promise : Promise.resolve(),
    );
    const index = await open();
    const search = index.search(query, 20);
    await setImmediate();
    gates.add.resolve();
    await index.settled();
    gates.search.resolve();
    expect(await search).toEqual(await expected(query, 20));
  });

  it('builds the graph once and saves it', async () => {
    const { snapshots, open } = prepare();
    await (await open()).settled();
    expect(snapshots.calls).toEqual(['load', 'create', 'add 20', 'save 1']);
  });

  it('starts from the saved graph and adds nothing to it', async () => {
    const { snapshots, open, expected } = prepare();
    snapshots.keep(twenty);
    const index = await open();
    await index.settled();
    expect(snapshots.calls).toEqual(['load', 'loaded 20']);
    expect(index.status().mode).toBe('hnsw');
    expect(await index.search(query, 20)).toEqual(await expected(query, 20));
  });

  it('moves only what differs into a saved graph, and saves it again', async () => {
    const { store, snapshots, open, expected } = prepare();
    snapshots.keep(twenty);
    store.remove([3]);
    store.put([{ label: 21, vector: query }]);
    const index = await open();
    await index.settled();
    expect(snapshots.calls).toEqual(['load', 'loaded 20', 'remove 1', 'add 1', 'save 3']);
    expect(await index.search(query, 20)).toEqual(await expected(query, 20));
  });

  it('replaces in a saved graph what has another vector under the same label', async () => {
    const { store, snapshots, open, expected } = prepare();
    snapshots.keep(twenty);
    store.put([{ label: 5, vector: query }]);
    const index = await open();
    expect((await index.search(query, 1))[0]).toMatchObject({ label: 5 });
    await index.settled();
    expect(snapshots.calls).toEqual(['load', 'loaded 20', 'remove 1', 'add 1', 'save 2']);
    expect(await index.search(query, 20)).toEqual(await expected(query, 20));
  });

  it('builds anew where the saved graph belongs to another library', async () => {
    const { snapshots, open, expected } = prepare();
    snapshots.keep(buildVectors({ count: 20, dimensions, seed: 2 }));
    const index = await open();
    await index.settled();
    expect(snapshots.calls).toEqual(['load', 'loaded 20', 'create', 'add 20', 'save 1']);
    expect(await index.search(query, 20)).toEqual(await expected(query, 20));
  });

  it('says why a saved graph can not be used, and builds anew', async () => {
    const { snapshots, troubles, open } = prepare();
    snapshots.spoil('its file is damaged');
    const index = await open();
    await index.settled();
    expect(troubles).toEqual([
      "The saved vector index can't be used: its file is damaged. It is built again.",
    ]);
    expect(index.status()).toEqual({ mode: 'hnsw', vectors: 20, trouble: null });
  });

  it('builds no graph over an empty library, and does when something comes in', async () => {
    const { store, snapshots, open } = prepare([]);
    const index = await open();
    await index.settled();
    expect(index.status()).toEqual({ mode: 'exact scan', vectors: 0, trouble: null });
    expect(await index.search(query, 5)).toEqual([]);
    expect(snapshots.calls).toEqual([]);
    store.put(twenty);
    await index.settled();
    expect(index.status()).toEqual({ mode: 'hnsw', vectors: 20, trouble: null });
  });

  describe('when the library changes', () => {
    it('finds at once what was added', async () => {
      const { store, snapshots, open } = prepare();
      const index = await open();
      await index.settled();
      const gate = Promise.withResolvers<void>();
      snapshots.before((call) => (call === 'add' ? gate.promise : Promise.resolve()));
      store.put([{ label: 99, vector: query }]);
      expect((await index.search(query, 1))[0]).toMatchObject({ label: 99 });
      expect(index.status().mode).toBe('building');
      gate.resolve();
    });

    it('never finds what was removed or had another vector', async () => {
      const { store, open, expected } = prepare();
      const index = await open();
      await index.settled();
      store.remove([1, 2, 3]);
      store.put([{ label: 4, vector: unit([-1, 0, 0, 0, 0, 0, 0, 0]) }]);
      expect(await index.search(query, 20)).toEqual(await expected(query, 20));
      await index.settled();
      expect(await index.search(query, 20)).toEqual(await expected(query, 20));
    });

    it('brings the graph into step and saves it', async () => {
      const { store, snapshots, open } = prepare();
      const index = await open();
      await index.settled();
      store.remove([1, 2]);
      store.put([{ label: 30, vector: query }]);
      await index.settled();
      expect(snapshots.calls.slice(4)).toEqual(['remove 2', 'add 1', 'save 3']);
    });

    it('sees a change that is made while an earlier one is being read', async () => {
      for (let turns = 0; turns < 40; turns++) {
        const { store, open } = prepare();
        const index = await open();
        await index.settled();
        store.put([{ label: 98, vector: unit([-1, 0, 0, 0, 0, 0, 0, 0]) }]);
        const earlier = index.search(query, 1);
        await takeTurns(turns);
        store.put([{ label: 1, vector: query }]);
        expect((await index.search(query, 1))[0], `${turns} turns later`).toMatchObject({ label: 1 });
        await earlier;
      }
    });

    it('does not read the vectors again while it stays the same', async () => {
      const { store, open } = prepare();
      const index = await open();
      await index.settled();
      for (let time = 0; time < 5; time++) await index.search(query, 3);
      expect(store.reads).toBe(1);
    });

    it('forgets everything when everything is removed', async () => {
      const { store, open } = prepare();
      const index = await open();
      await index.settled();
      store.remove(twenty.map(({ label }) => label));
      expect(await index.search(query, 5)).toEqual([]);
      await index.settled();
      expect(index.status().vectors).toBe(0);
    });
  });

  describe('when the graph fails', () => {
    it.each(['load', 'create', 'add', 'search'] as const)(
      'goes on by an exact scan after %s',
      async (call) => {
        const { snapshots, troubles, open, expected } = prepare();
        snapshots.failAt(call);
        const index = await open();
        await index.settled();
        expect(await index.search(query, 7)).toEqual(await expected(query, 7));
        await index.settled();
        expect(index.status()).toEqual({ mode: 'exact scan', vectors: 20, trouble: `${call} failed` });
        expect(troubles).toEqual([
          `The vector graph failed: ${call} failed. Searches go on by an exact scan, slower in large libraries.`,
        ]);
      },
    );

    it('goes on by an exact scan after removing failed, and follows the library further', async () => {
      const { store, snapshots, troubles, open, expected } = prepare();
      const index = await open();
      await index.settled();
      snapshots.failAt('remove');
      store.remove([1]);
      await index.settled();
      expect(troubles).toHaveLength(1);
      store.remove([2]);
      store.put([{ label: 50, vector: query }]);
      expect(await index.search(query, 30)).toEqual(await expected(query, 30));
      expect(index.status().mode).toBe('exact scan');
    });

    it('loses nothing when searches fail while vectors are being moved', async () => {
      const { snapshots, open, expected } = prepare();
      const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      snapshots.before(async (call) => {
        if (call !== 'add') return;
        reached.resolve();
        await gate.promise;
      });
      const index = await open();
      await reached.promise;
      snapshots.failAt('search');
      const searches = [index.search(query, 20), index.search(query, 20)];
      gate.resolve();
      for (const search of searches) expect(await search).toEqual(await expected(query, 20));
      await index.settled();
      expect(await index.search(query, 20)).toEqual(await expected(query, 20));
    });

    it('loses nothing when searches fail while the library is being read', async () => {
      for (let turns = 0; turns < 60; turns++) {
        const { store, snapshots, open, expected } = prepare();
        const index = await open();
        await index.settled();
        const gate = Promise.withResolvers<void>();
        snapshots.before((call) => (call === 'search' ? gate.promise : Promise.resolve()));
        snapshots.failAt('search');
        const earlier = index.search(query, 20);
        await setImmediate();
        store.put([{ label: 60, vector: query }]);
        const later = index.search(query, 30);
        await takeTurns(turns);
        gate.resolve();
        await earlier;
        expect(await later, `${turns} turns later`).toEqual(await expected(query, 30));
        expect(await index.search(query, 30), `${turns} turns later`).toEqual(await expected(query, 30));
      }
    });

    it('keeps using the graph when only saving it fails, and says so', async () => {
      const { snapshots, troubles, open } = prepare();
      snapshots.failAt('save');
      const index = await open();
      await index.settled();
      expect(index.status()).toEqual({ mode: 'hnsw', vectors: 20, trouble: null });
      expect(troubles).toEqual([
        'The vector index could not be saved: save failed. It is built again at the next start.',
      ]);
    });
  });

  describe('vectors that are wrong', () => {
    it('leaves out a bad vector of the library, says so, and finds the others', async () => {
      const bad = { label: 7, vector: new Float32Array(dimensions).fill(Number.NaN) };
      const short = { label: 8, vector: Float32Array.of(1) };
      const { troubles, open } = prepare([...twenty.slice(0, 5), bad, short]);
      const index = await open();
      await index.settled();
      expect((await index.search(query, 10)).map(({ label }) => label).sort()).toEqual([1, 2, 3, 4, 5]);
      expect(troubles).toEqual([expect.stringMatching(/^2 passages have vectors that can't be searched: /)]);
    });

    it('never finds a passage without known words, whose vector is zero', async () => {
      const { open } = prepare([...twenty, { label: 40, vector: new Float32Array(dimensions) }]);
      const index = await open();
      await index.settled();
      expect(index.status().vectors).toBe(20);
      expect(await index.search(new Float32Array(dimensions), 5)).toEqual([]);
    });

    it.each([Float32Array.of(1, 0), new Float32Array(dimensions).fill(Number.NaN)])(
      'refuses to search for %o, and keeps its graph',
      async (vector) => {
        const { troubles, open } = prepare();
        const index = await open();
        await index.settled();
        await expect(index.search(vector, 3)).rejects.toThrow(InvalidVectorError);
        await expect(index.search(query, -1)).rejects.toThrow(RangeError);
        expect(index.status().mode).toBe('hnsw');
        expect(troubles).toEqual([]);
      },
    );
  });

  it('keeps all but 16 equal vectors out of the graph, and finds every one', async () => {
    const equal = Array.from({ length: 50 }, (_, at) => ({ label: 100 + at, vector: query }));
    const { snapshots, open } = prepare([...twenty, ...equal]);
    const index = await open();
    await index.settled();
    expect(snapshots.calls).toContain('add 36');
    expect((await index.search(query, 50)).map(({ label }) => label)).toEqual(
      equal.map(({ label }) => label),
    );
  });

  it('stops what is under way when it is closed, and is not troubled by it', async () => {
    const { snapshots, troubles, open } = prepare(buildVectors({ count: 2000, dimensions, seed: 3 }));
    const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    snapshots.before(async (call) => {
      if (call !== 'add') return;
      reached.resolve();
      await gate.promise;
    });
    const index = await open();
    await reached.promise;
    const closed = index.close();
    gate.resolve();
    await closed;
    expect(snapshots.calls).toEqual(['load', 'create', 'add 256']);
    expect(troubles).toEqual([]);
  });

  it('always finds exactly what the library holds, whatever changes and however slowly the graph follows', async () => {
    const label = fc.integer({ min: 1, max: 15 });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), label, vector: anyUnitVector(dimensions) }),
      fc.record({ kind: fc.constant('remove' as const), label }),
      fc.record({ kind: fc.constant('search' as const), vector: anyUnitVector(dimensions) }),
      fc.record({ kind: fc.constant('wait' as const), turns: fc.integer({ min: 1, max: 12 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.boolean(), async (steps, failsLate) => {
        const { store, snapshots, open, expected } = prepare(twenty.slice(0, 4));
        let turns = 0;
        snapshots.before(async () => {
          turns += 1;
          for (let turn = 0; turn < (turns * 7) % 5; turn++) await setImmediate();
        });
        const index = await open();
        for (const [at, change] of steps.entries()) {
          if (failsLate && at === 40) snapshots.failAt('search');
          if (change.kind === 'put') store.put([change]);
          if (change.kind === 'remove') store.remove([change.label]);
          if (change.kind === 'wait') for (let turn = 0; turn < change.turns; turn++) await setImmediate();
          if (change.kind === 'search')
            expect(await index.search(change.vector, 6)).toEqual(await expected(change.vector, 6));
        }
        await index.settled();
        expect(await index.search(query, 20)).toEqual(await expected(query, 20));
        await index.close();
      }),
      { numRuns: 150 },
    );
  });
});
