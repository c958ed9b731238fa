import { createHnswGraph, type HnswGraph } from './hnsw-graph.ts';
import type { HnswSettings } from './hnsw-settings.ts';

/** Fixed, so that the same vectors in the same order always give the same graph. */
const seed = 100;

/** An empty graph with room for `capacity` points, which grows when it is full. Brings in the native library. */
export async function createNativeGraph(settings: HnswSettings, capacity = 1024): Promise<HnswGraph> {
  const { default: hnswlib } = await import('hnswlib-node');
  const native = new hnswlib.HierarchicalNSW('ip', settings.dimensions);
  native.initIndex(Math.max(1, capacity), settings.links, settings.buildWidth, seed);
  return createHnswGraph(native, settings);
}
