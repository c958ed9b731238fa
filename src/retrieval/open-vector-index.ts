import type { VectorStore } from '../library/vector-store.ts';
import { checkHitCount } from './check-hit-count.ts';
import type { Embedder } from './embedder.ts';
import { createGraphTender } from './graph-tender.ts';
import { createLayeredIndex } from './layered-index.ts';
import { measureVector } from './measure-vector.ts';
import type { ReadableVectorIndex } from './readable-vector-index.ts';
import type { VectorHit } from './vector-index.ts';
import type { VectorIndexSnapshots } from './vector-index-snapshots.ts';
import type { VectorIndexStatus } from './vector-index-status.ts';
import { createVectorMirror } from './vector-mirror.ts';

/** A library's vectors, and what they are indexed with. */
export interface VectorIndexParts {
  readonly vectors: Pick<VectorStore, 'all'>;
  /** Of the library, see `Library.revision`. */
  readonly revision: () => Promise<number>;
  readonly embedder: Pick<Embedder, 'id' | 'dimensions'>;
  readonly createExact: (dimensions: number) => ReadableVectorIndex;
  readonly snapshots: VectorIndexSnapshots;
  /** Told in words of everything that goes wrong without stopping the search. */
  readonly onTrouble: (trouble: string) => void;
}

/** The vectors of one library, always in step with it. */
export interface LibraryVectorIndex {
  /**
   * The `count` nearest vectors of the library as it is now, nearest first, equal ones by label. A zero vector finds nothing.
   * @throws {InvalidVectorError} for a vector with a wrong number of dimensions or a value that is not finite
   * @throws {RangeError} if `count` is not a whole number from 0
   */
  search(vector: Float32Array, count: number): Promise<readonly VectorHit[]>;
  status(): VectorIndexStatus;
  /** Resolves once the graph holds what the library holds now and is saved, or has been given up. */
  settled(): Promise<void>;
  /** Stops what is under way. The library may be closed afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the vector index of a library: reads its vectors and answers from them by an exact scan at once; in the background
 * loads or builds a graph, which takes over bit by bit. Each search looks whether the library has changed. Whatever
 * happens to the graph, the exact scan goes on answering.
 */
export async function openVectorIndex(parts: VectorIndexParts): Promise<LibraryVectorIndex> {
  const { embedder, onTrouble } = parts;
  const ending = new AbortController();
  const { signal } = ending;
  const exact = parts.createExact(embedder.dimensions);
  const layers = createLayeredIndex(exact);
  const mirror = createVectorMirror({ ...parts, put: layers.put, drop: layers.drop });
  const tender = createGraphTender({ ...parts, exact, layers, mirror, signal });
  let trouble: string | null = null;
  let isUpdating = false;
  let tended: number | undefined;
  let tending: Promise<void> | undefined;

  const giveUp = (error: unknown) => {
    if (signal.aborted) return;
    trouble = describe(error);
    ending.abort(error);
    layers.dropGraph();
    mirror.forget();
    onTrouble(
      `The vector graph failed: ${trouble}. Searches go on by an exact scan, slower in large libraries.`,
    );
  };

  const tendGraph = async () => {
    let revision: number | undefined;
    do {
      revision = mirror.revision;
      isUpdating = true;
      await tender.update().catch(giveUp);
      isUpdating = false;
      if (signal.aborted) return;
      await mirror.catchUp();
    } while (mirror.revision !== revision);
    await tender.save(revision ?? 0).catch(giveUp);
    tended = revision;
  };

  const tendInBackground = (): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    tending ??= tendGraph()
      .catch((error: unknown) => onTrouble(`The vectors of the library can't be read: ${describe(error)}.`))
      .finally(() => {
        tending = undefined;
      });
    return tending;
  };

  const catchUp = async () => {
    await mirror.catchUp();
    if (mirror.revision !== tended) void tendInBackground();
  };

  await catchUp();
  return {
    async search(vector, count) {
      checkHitCount(count);
      if (measureVector(vector, embedder.dimensions) === 0) return [];
      await catchUp();
      try {
        return await layers.search(vector, count);
      } catch (error) {
        giveUp(error);
        await mirror.catchUp();
        return layers.search(vector, count);
      }
    },
    status() {
      const mode = isUpdating ? 'building' : layers.graph === undefined ? 'exact scan' : 'hnsw';
      return { mode: trouble === null ? mode : 'exact scan', vectors: mirror.fingerprints.size, trouble };
    },
    async settled() {
      await catchUp();
      await tending;
      await mirror.catchUp();
    },
    async close() {
      ending.abort(new DOMException('The vector index was closed.', 'AbortError'));
      await tending;
    },
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
