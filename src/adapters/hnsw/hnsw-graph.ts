import type { HierarchicalNSW } from 'hnswlib-node';
import type { VectorHit } from '../../retrieval/vector-index.ts';
import type { HnswSettings } from './hnsw-settings.ts';

/**
 * The native graph with what it needs to be told every time. It checks nothing that the caller has to check: vectors and
 * labels given to it must have been checked before, because some that it accepts end the process.
 */
export interface HnswGraph {
  /** Points in the graph, those marked as deleted among them. */
  readonly points: number;
  /** All labels, those of deleted points among them, in no particular order. */
  labels(): readonly number[];
  /** Adds a point or replaces the one under its label, deleted or not. Makes room where there is none. */
  put(label: number, vector: Float32Array): void;
  /** Marks a point as deleted: it stays in the graph, and is found no more. */
  markDeleted(label: number): void;
  /** The vector of a point that is not deleted. */
  read(label: number): Float32Array;
  /** The nearest points, those of equal distance in order of label; `count` must not exceed `points`. */
  search(vector: Float32Array, count: number): readonly VectorHit[];
  /** Writes the graph into a file. Nothing may be added or deleted meanwhile, and it reports no failure to write. */
  writeTo(file: string): Promise<void>;
}

/** Wraps a native index that has been initialised or read from a file. */
export function createHnswGraph(native: HierarchicalNSW, settings: HnswSettings): HnswGraph {
  return {
    get points() {
      return native.getCurrentCount();
    },
    labels: () => native.getIdsList(),
    put(label, vector) {
      // One that was saved empty comes back without any room.
      if (native.getCurrentCount() >= native.getMaxElements()) {
        native.resizeIndex(Math.max(1024, native.getMaxElements() * 2));
      }
      native.addPoint(Array.from(vector), label);
    },
    markDeleted: (label) => native.markDelete(label),
    read: (label) => Float32Array.from(native.getPoint(label)),
    search(vector, count) {
      // The width is not part of the file and 10 after loading, which finds too little.
      native.setEf(Math.max(settings.searchWidth, 2 * count));
      const { neighbors, distances } = native.searchKnn(Array.from(vector), count);
      return neighbors
        .map((label, position) => ({
          label,
          cosine: Math.max(-1, Math.min(1, 1 - (distances[position] ?? 2))),
        }))
        .sort((left, right) => right.cosine - left.cosine || left.label - right.label);
    },
    async writeTo(file) {
      await native.writeIndex(file);
    },
  };
}
