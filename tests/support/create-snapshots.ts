import { createExactIndex } from '../../src/adapters/exact-index.ts';
import type { LabelledVector } from '../../src/retrieval/vector-index.ts';
import type { KeptVectorIndex, VectorIndexSnapshots } from '../../src/retrieval/vector-index-snapshots.ts';

/** What a graph can be asked to do. */
type GraphCall = 'load' | 'create' | 'add' | 'remove' | 'search' | 'save';

/** Snapshots kept in memory, of graphs that are exact. */
export interface DoubleSnapshots extends VectorIndexSnapshots {
  /** What was asked for, in order: `add 3` for three vectors. */
  readonly calls: readonly string[];
  /** Has a call fail from now on. */
  failAt(call: GraphCall): void;
  /** Runs before every call, and after a search has found what it will return. */
  before(wait: (call: GraphCall) => Promise<void>): void;
  /** What the next `load` finds. */
  keep(vectors: readonly LabelledVector[]): void;
  /** Has `load` find something that can't be used. */
  spoil(reason: string): void;
}

/** Records what it is asked for; fails where it is told to. */
export function createSnapshots(dimensions: number): DoubleSnapshots {
  const calls: string[] = [];
  const failing = new Set<GraphCall>();
  let wait = (_: GraphCall): Promise<void> => Promise.resolve();
  let kept: { vectors: readonly LabelledVector[]; revision: number } | undefined;
  let spoilt: string | undefined;

  const enter = async (call: GraphCall, detail = '', signal?: AbortSignal) => {
    calls.push(`${call}${detail}`);
    await wait(call);
    signal?.throwIfAborted();
    if (failing.has(call)) throw new Error(`${call} failed`);
  };

  const createGraph = (): KeptVectorIndex => {
    const index = createExactIndex(dimensions);
    return {
      ...index,
      get size() {
        return index.size;
      },
      async add(vectors) {
        await enter('add', ` ${vectors.length}`);
        await index.add(vectors);
      },
      async remove(labels) {
        if (labels.length > 0) await enter('remove', ` ${labels.length}`);
        await index.remove(labels);
      },
      async search(vector, count) {
        const hits = await index.search(vector, count);
        await wait('search');
        if (failing.has('search')) throw new Error('search failed');
        return hits;
      },
      async save(revision) {
        await enter('save', ` ${revision}`);
        const vectors = index
          .labels()
          .map((label) => ({ label, vector: index.read(label) ?? new Float32Array() }));
        kept = { vectors, revision };
      },
    };
  };

  return {
    calls,
    failAt: (call) => failing.add(call),
    before(next) {
      wait = next;
    },
    keep(vectors) {
      kept = { vectors, revision: 1 };
    },
    spoil(reason) {
      spoilt = reason;
    },
    async create(signal) {
      await enter('create', '', signal);
      return createGraph();
    },
    async load(signal) {
      await enter('load', '', signal);
      if (spoilt !== undefined) return { kind: 'unusable', reason: spoilt };
      if (kept === undefined) return { kind: 'absent' };
      const graph = createExactIndex(dimensions);
      await graph.add(kept.vectors);
      const index = createGraph();
      calls.push(`loaded ${kept.vectors.length}`);
      const { length } = calls;
      await index.add(kept.vectors);
      calls.length = length;
      return { kind: 'loaded', index, revision: kept.revision };
    },
  };
}
