import type { KeptVectorIndex, VectorIndexSnapshots } from '../../retrieval/vector-index-snapshots.ts';
import { defaultHnswSettings } from './default-hnsw-settings.ts';
import type { HnswFolder } from './hnsw-folder.ts';
import { createHnswIndex, type HnswIndex } from './hnsw-index.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { saveSnapshot } from './save-snapshot.ts';

/**
 * Keeps HNSW indexes as snapshots in a folder: a graph as `hnswlib-node` writes it and `manifest.json`, which says what
 * the graph has to be and is written last. Several processes may use one folder; the last to save wins.
 */
export function createHnswSnapshots(folder: HnswFolder): VectorIndexSnapshots {
  const settings = defaultHnswSettings(folder.dimensions);
  const keep = (index: HnswIndex, signal: AbortSignal): KeptVectorIndex => ({
    get size() {
      return index.size;
    },
    has: index.has,
    labels: index.labels,
    read: index.read,
    add: index.add,
    remove: index.remove,
    search: index.search,
    save: (revision) => saveSnapshot({ folder, settings, index, revision, signal }),
  });

  return {
    create: async (signal) => keep(await createHnswIndex({ settings, signal }), signal),
    async load(signal) {
      const outcome = await loadSnapshot({ folder, settings, signal });
      if (outcome.kind !== 'loaded') return outcome;
      return { ...outcome, index: keep(outcome.index, signal) };
    },
  };
}
