import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExactIndex } from '../../src/adapters/exact-index.ts';
import { InvalidVectorError } from '../../src/retrieval/invalid-vector-error.ts';
import type { ReadableVectorIndex } from '../../src/retrieval/readable-vector-index.ts';
import type { LabelledVector } from '../../src/retrieval/vector-index.ts';
import { anyUnitVector, buildVectors, unit } from '../support/build-vectors.ts';
import { measureRecall } from '../support/measure-recall.ts';

interface Subject {
  readonly name: string;
  /** Makes an empty index. */
  readonly create: (dimensions: number) => Promise<ReadableVectorIndex>;
}

const dimensions = 4;
const east = Float32Array.of(1, 0, 0, 0);
const north = Float32Array.of(0, 1, 0, 0);
const northEast = unit([1, 1, 0, 0]);
const west = Float32Array.of(-1, 0, 0, 0);
const nowhere = new Float32Array(dimensions);

/** What every `VectorIndex` does, exactly or nearly so. */
export function vectorIndexContract({ name, create }: Subject): void {
  describe(`${name} as a vector index`, () => {
    let index: ReadableVectorIndex;
    beforeEach(async () => {
      index = await create(dimensions);
    });
    const labelsFound = async (vector: Float32Array, count = 10) =>
      (await index.search(vector, count)).map(({ label }) => label);

    it('finds nothing while it is empty', async () => {
      expect(index.size).toBe(0);
      expect(index.labels()).toEqual([]);
      expect(await index.search(east, 10)).toEqual([]);
    });

    it('finds the nearest first, with their cosines', async () => {
      await index.add([
        { label: 7, vector: west },
        { label: 8, vector: northEast },
        { label: 9, vector: east },
        { label: 10, vector: north },
      ]);
      const hits = await index.search(east, 4);
      expect(hits.map(({ label }) => label)).toEqual([9, 8, 10, 7]);
      [1, Math.SQRT1_2, 0, -1].forEach((cosine, place) => {
        expect(hits[place]?.cosine).toBeCloseTo(cosine, 5);
      });
    });

    it('never says more than 1 or less than -1', async () => {
      await index.add(buildVectors({ count: 200, dimensions, seed: 1 }));
      for (const { vector } of buildVectors({ count: 50, dimensions, seed: 2 })) {
        const hits = await index.search(vector, 200);
        expect(hits.filter(({ cosine }) => cosine > 1 || cosine < -1)).toEqual([]);
      }
    });

    it('orders equal ones by label', async () => {
      await index.add([30, 10, 20].map((label) => ({ label, vector: east })));
      expect(await labelsFound(east)).toEqual([10, 20, 30]);
    });

    it('finds as many as asked for, or all there are', async () => {
      await index.add(buildVectors({ count: 30, dimensions, seed: 3 }));
      expect(await labelsFound(east, 0)).toHaveLength(0);
      expect(await labelsFound(east, 12)).toHaveLength(12);
      expect(new Set(await labelsFound(east, 5000)).size).toBe(30);
    });

    it.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
      'refuses to find %d neighbours',
      async (count) => {
        await expect(index.search(east, count)).rejects.toThrow(RangeError);
      },
    );

    it('compares directions, whatever the length of the vector searched for', async () => {
      await index.add([{ label: 1, vector: northEast }]);
      const [hit] = await index.search(Float32Array.of(12, 0, 0, 0), 1);
      expect(hit?.cosine).toBeCloseTo(Math.SQRT1_2, 5);
    });

    it('finds nothing for a vector of zeros', async () => {
      await index.add([{ label: 1, vector: east }]);
      expect(await index.search(nowhere, 10)).toEqual([]);
    });

    it('accepts a vector of zeros, which is never found', async () => {
      await index.add([
        { label: 1, vector: nowhere },
        { label: 2, vector: east },
      ]);
      expect(index.size).toBe(1);
      expect(index.has(1)).toBe(false);
      expect(await labelsFound(east)).toEqual([2]);
    });

    it('forgets a vector that is replaced by zeros', async () => {
      await index.add([{ label: 1, vector: east }]);
      await index.add([{ label: 1, vector: nowhere }]);
      expect(index.size).toBe(0);
      expect(await labelsFound(east)).toEqual([]);
    });

    it('replaces the vector of a label it knows', async () => {
      await index.add([
        { label: 1, vector: east },
        { label: 2, vector: north },
      ]);
      await index.add([{ label: 1, vector: west }]);
      expect(index.size).toBe(2);
      expect(await labelsFound(east)).toEqual([2, 1]);
      expect(index.read(1)).toEqual(west);
    });

    it('takes the last of several vectors with one label', async () => {
      await index.add([east, north, west].map((vector) => ({ label: 5, vector })));
      expect(index.size).toBe(1);
      expect(index.read(5)).toEqual(west);
    });

    it('forgets what is removed, and ignores unknown labels', async () => {
      await index.add([east, north, northEast].map((vector, at) => ({ label: at + 1, vector })));
      await index.remove([1, 99, 1]);
      expect(index.size).toBe(2);
      expect(index.has(1)).toBe(false);
      expect(index.read(1)).toBeUndefined();
      expect([...index.labels()].sort()).toEqual([2, 3]);
      expect(await labelsFound(east)).toEqual([3, 2]);
    });

    it('finds nothing once everything is removed, and can be filled again', async () => {
      await index.add([east, north].map((vector, at) => ({ label: at, vector })));
      await index.remove([0, 1]);
      expect(await index.search(east, 10)).toEqual([]);
      await index.add([{ label: 1, vector: east }]);
      expect(await labelsFound(north)).toEqual([1]);
    });

    it('gives vectors back exactly as they were added', async () => {
      const vectors = buildVectors({ count: 100, dimensions, seed: 4 });
      await index.add(vectors);
      for (const { label, vector } of vectors) expect(index.read(label)).toEqual(vector);
    });

    it('takes the smallest and the largest label', async () => {
      const largest = 2 ** 32 - 1;
      await index.add([0, largest].map((label) => ({ label, vector: east })));
      expect(await labelsFound(east)).toEqual([0, largest]);
    });

    it('grows as it has to', async () => {
      await index.add(buildVectors({ count: 3000, dimensions, seed: 5 }));
      expect(index.size).toBe(3000);
      expect(await labelsFound(east, 3000)).toHaveLength(3000);
    });

    describe('what it refuses', () => {
      // What the types forbid reaches an index all the same: from a database, or a server that answers wrongly.
      const smuggle = (value: unknown) => value as Float32Array;
      const vectors: readonly (readonly [string, Float32Array])[] = [
        ['too few dimensions', Float32Array.of(1, 0, 0)],
        ['too many dimensions', Float32Array.of(1, 0, 0, 0, 0)],
        ['no dimensions', new Float32Array()],
        ['NaN', Float32Array.of(Number.NaN, 0, 0, 1)],
        ['infinity', Float32Array.of(Number.POSITIVE_INFINITY, 0, 0, 0)],
        ['minus infinity', Float32Array.of(0, 0, Number.NEGATIVE_INFINITY, 0)],
        ['1e300, which no 32-bit number holds', Float32Array.of(1e300, 0, 0, 0)],
        ['an array of numbers', smuggle([1, 0, 0, 0])],
        ['an array with a hole', smuggle(Object.assign(new Array(4), { 0: 1, 2: 0, 3: 0 }))],
        ['an array of strings', smuggle(['1', '0', '0', '0'])],
        ['an array of bigints', smuggle([1n, 0n, 0n, 0n])],
        ['doubles', smuggle(Float64Array.of(1, 0, 0, 0))],
        ['null', smuggle(null)],
        ['undefined', smuggle(undefined)],
        ['an object', smuggle({ length: 4, 0: 1, 1: 0, 2: 0, 3: 0 })],
      ];

      it.each(vectors)('adding %s', async (_, vector) => {
        const batch = [
          { label: 1, vector: east },
          { label: 2, vector },
        ];
        await expect(index.add(batch)).rejects.toThrow(InvalidVectorError);
        expect(index.size, 'nothing of the batch is added').toBe(0);
      });

      it.each(vectors)('searching for %s', async (_, vector) => {
        await index.add([{ label: 1, vector: east }]);
        await expect(index.search(vector, 1)).rejects.toThrow(InvalidVectorError);
      });

      it.each([0.5, 0.99, 1.01, 2, 1e18])('adding a vector of length %d', async (length) => {
        const vector = Float32Array.of(0, length, 0, 0);
        await expect(index.add([{ label: 1, vector }])).rejects.toThrow(/length .*divide/);
        expect(index.size).toBe(0);
      });

      it.each([-1, 1.5, 2 ** 32, 2 ** 32 + 5, Number.NaN, Number.POSITIVE_INFINITY])(
        'the label %d',
        async (label) => {
          await expect(index.add([{ label, vector: east }])).rejects.toThrow(InvalidVectorError);
          expect(index.size).toBe(0);
        },
      );

      it('nothing that comes after a refusal', async () => {
        await expect(index.add([{ label: -1, vector: east }])).rejects.toThrow(InvalidVectorError);
        await index.add([{ label: 1, vector: east }]);
        expect(await labelsFound(east)).toEqual([1]);
      });
    });

    it('holds what a map would hold after any adding, replacing and removing', async () => {
      const label = fc.integer({ min: 0, max: 12 });
      const step = fc.oneof(
        fc.record({ kind: fc.constant('add' as const), label, vector: anyUnitVector(dimensions) }),
        fc.record({ kind: fc.constant('remove' as const), label }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const subject = await create(dimensions);
          const oracle = new Map<number, Float32Array>();
          for (const change of steps) {
            if (change.kind === 'add') {
              await subject.add([change]);
              oracle.set(change.label, change.vector);
            } else {
              await subject.remove([change.label]);
              oracle.delete(change.label);
            }
          }
          expect(subject.size).toBe(oracle.size);
          expect(new Map(subject.labels().map((known) => [known, subject.read(known)]))).toEqual(oracle);
          const found = (await subject.search(east, 20)).map((hit) => hit.label);
          expect([...found].sort()).toEqual([...oracle.keys()].sort());
        }),
        { numRuns: 60 },
      );
    });

    it('answers searches rightly while vectors are added and removed', async () => {
      const vectors = buildVectors({ count: 2000, dimensions: 32, seed: 6 });
      const subject = await create(32);
      const [kept, passing] = [vectors.slice(0, 1000), vectors.slice(1000)];
      await subject.add(kept);
      const labels = new Set(kept.map((entry) => entry.label));
      const work = Promise.all([
        subject.add(passing),
        subject.remove(passing.map((entry) => entry.label)),
        subject.add(passing.slice(0, 500)),
        subject.remove(passing.slice(0, 500).map((entry) => entry.label)),
      ]);
      for (const { label, vector } of kept.slice(0, 100)) {
        const hits = await subject.search(vector, 5);
        expect(hits[0]).toMatchObject({ label });
        expect(hits[0]?.cosine).toBeCloseTo(1, 5);
      }
      await work;
      expect(new Set(subject.labels())).toEqual(labels);
    });

    describe('recall@10 against an exact scan is at least .99', () => {
      const plan = { dimensions: 48, seed: 7 } as const;
      const queries = buildVectors({ ...plan, count: 100, seed: 8 });
      const near = buildVectors({ ...plan, count: 2500 });

      const compare = async (vectors: readonly LabelledVector[], removed: readonly number[] = []) => {
        const subject = await create(plan.dimensions);
        const oracle = createExactIndex(plan.dimensions);
        for (const filled of [subject, oracle]) {
          await filled.add(vectors);
          await filled.remove(removed);
        }
        const sought = [...near.filter((_, at) => at % 40 === 0), ...queries];
        return measureRecall({ index: subject, oracle, queries: sought, count: 10 });
      };

      it('on clustered vectors', async () => {
        expect(await compare(near)).toBeGreaterThanOrEqual(0.99);
      });

      it.each([0.1, 0.19, 0.5, 0.9])('after a share of %d is removed', async (share) => {
        const removed = near.filter((_, at) => (at * 7919) % near.length < share * near.length);
        expect(
          await compare(
            near,
            removed.map(({ label }) => label),
          ),
        ).toBeGreaterThanOrEqual(0.99);
      });

      it('after all vectors have been replaced by others', async () => {
        const others = buildVectors({ ...plan, count: near.length, seed: 9 });
        expect(await compare([...others, ...near])).toBeGreaterThanOrEqual(0.99);
      });
    });
  });
}
