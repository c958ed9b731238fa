import { createHnswGraph, type HnswGraph } from './hnsw-graph.ts';
import type { HnswSettings } from './hnsw-settings.ts';

/**
 * Reads a graph from a file into a native object of its own: one that has failed to read must not be used again.
 *
 * The file's checksum has to be verified before, and its dimensions known: the native reader trusts both, and a damaged
 * file can end the process.
 */
export async function readNativeGraph(file: string, settings: HnswSettings): Promise<HnswGraph> {
  const { default: hnswlib } = await import('hnswlib-node');
  const native = new hnswlib.HierarchicalNSW('ip', settings.dimensions);
  await native.readIndex(file);
  return createHnswGraph(native, settings);
}
