/**
 * Reads a snapshot in a process of its own, which a damaged one may end, and searches in it.
 * Parameters: the file, the settings as JSON, how many points it has. Ends with 0 if it can be used, otherwise with 1 and the reason.
 */
import { measureVector } from '../../retrieval/measure-vector.ts';
import type { HnswGraph } from './hnsw-graph.ts';
import type { HnswSettings } from './hnsw-settings.ts';
import { readNativeGraph } from './read-native-graph.ts';

const samples = 32;
/** HNSW is approximate: it may miss a point now and then, but not several of them. */
const mostMissed = 2;

const [file = '', settingsJson = '', points = ''] = process.argv.slice(2);
// Written by probeSnapshot, so the shape is known.
const settings = JSON.parse(settingsJson) as HnswSettings;

function sampleVectors(graph: HnswGraph): readonly Float32Array[] {
  const labels = graph.labels();
  const step = Math.max(1, Math.floor(labels.length / (2 * samples)));
  const vectors: Float32Array[] = [];
  for (let at = 0; at < labels.length && vectors.length < samples; at += step) {
    try {
      vectors.push(graph.read(labels[at] ?? 0));
    } catch (error) {
      // The only sign by which the library tells a deleted point.
      if (!(error instanceof Error && error.message.includes('Label not found'))) throw error;
    }
  }
  return vectors;
}

function findFault(graph: HnswGraph): string | undefined {
  if (graph.points !== Number(points)) return `it holds ${graph.points} points instead of ${points}`;
  const vectors = sampleVectors(graph);
  if (vectors.some((vector) => Math.abs(measureVector(vector, settings.dimensions) - 1) > 0.01)) {
    return 'its vectors are not of unit length';
  }
  const missed = vectors.filter((vector) => (graph.search(vector, 1)[0]?.cosine ?? 0) < 0.999);
  if (missed.length > mostMissed) return `${missed.length} of ${vectors.length} points don't find themselves`;
  return undefined;
}

try {
  const fault = findFault(await readNativeGraph(file, settings));
  if (fault !== undefined) fail(fault);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(reason: string): void {
  process.stderr.write(reason);
  process.exitCode = 1;
}
