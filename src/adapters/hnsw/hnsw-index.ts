import { checkHitCount } from '../../retrieval/check-hit-count.ts';
import { checkLabelledVector } from '../../retrieval/check-labelled-vector.ts';
import { createPacer } from '../../retrieval/create-pacer.ts';
import { measureVector } from '../../retrieval/measure-vector.ts';
import type { ReadableVectorIndex } from '../../retrieval/readable-vector-index.ts';
import { createMutex } from '../create-mutex.ts';
import { createNativeGraph } from './create-native-graph.ts';
import type { HnswGraph } from './hnsw-graph.ts';
import type { HnswSettings } from './hnsw-settings.ts';

/** What an HNSW index starts from. */
export interface HnswIndexStart {
  readonly settings: HnswSettings;
  /** A graph read from a file; without one the index starts empty. */
  readonly graph?: HnswGraph;
  /** The labels of that graph's points that are marked as deleted. */
  readonly deleted?: readonly number[];
  /** Once aborted, adding and removing stop at the next point and throw the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What is written of an index. */
export interface WrittenGraph {
  /** Points in the file, deleted ones among them. */
  readonly points: number;
  readonly deleted: readonly number[];
}

/** A vector index over an HNSW graph (Malkov and Yashunin 2016, doi:10.1109/TPAMI.2018.2889473). */
export interface HnswIndex extends ReadableVectorIndex {
  /** Writes the graph into a file, while nothing else changes it. The file has to be verified: a full disk goes unnoticed. */
  writeTo(file: string): Promise<WrittenGraph>;
}

/**
 * Deleted points slow searches down, and points moved to another place keep some of their old links: above this share of
 * all points the graph is built again.
 */
const mostWorn = 0.2;

/**
 * An approximate vector index over `hnswlib-node`. Everything is checked before it reaches native code, changes run one
 * after the other in slices of 8 ms, and searches always see a whole graph.
 */
export async function createHnswIndex({ settings, ...start }: HnswIndexStart): Promise<HnswIndex> {
  const inTurn = createMutex();
  const deleted = new Set(start.deleted);
  let moved = 0;
  let graph = start.graph ?? (await createNativeGraph(settings));
  const findable = new Set(graph.labels().filter((label) => !deleted.has(label)));

  const forget = (label: number) => {
    if (!findable.delete(label)) return;
    graph.markDeleted(label);
    deleted.add(label);
  };

  const rebuild = async () => {
    const pause = createPacer(start.signal);
    const rebuilt = await createNativeGraph(settings, findable.size);
    for (const label of findable) {
      rebuilt.put(label, graph.read(label));
      await pause();
    }
    graph = rebuilt;
    deleted.clear();
    moved = 0;
  };

  const rebuildIfWorn = async () => {
    if (deleted.size + moved > mostWorn * graph.points) await rebuild();
  };

  return {
    get size() {
      return findable.size;
    },
    has: (label) => findable.has(label),
    labels: () => [...findable],
    read: (label) => (findable.has(label) ? graph.read(label) : undefined),
    add: (vectors) =>
      inTurn(async () => {
        const isFindable = vectors.map((vector) => checkLabelledVector(vector, settings.dimensions));
        const pause = createPacer(start.signal);
        for (const [position, { label, vector }] of vectors.entries()) {
          if (isFindable[position]) {
            if (findable.has(label) || deleted.delete(label)) moved += 1;
            graph.put(label, vector);
            findable.add(label);
          } else {
            forget(label);
          }
          await pause();
        }
        await rebuildIfWorn();
      }),
    remove: (labels) =>
      inTurn(async () => {
        labels.forEach(forget);
        await rebuildIfWorn();
      }),
    async search(vector, count) {
      checkHitCount(count);
      const length = measureVector(vector, settings.dimensions);
      const wanted = Math.min(count, findable.size);
      if (length === 0 || wanted === 0) return [];
      return graph.search(
        vector.map((value) => value / length),
        wanted,
      );
    },
    writeTo: (file) =>
      inTurn(async () => {
        const written = { points: graph.points, deleted: [...deleted] };
        await graph.writeTo(file);
        return written;
      }),
  };
}
