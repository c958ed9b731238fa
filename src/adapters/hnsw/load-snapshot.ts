import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from '../hash-file.ts';
import { engineName } from './engine-name.ts';
import type { HnswFolder } from './hnsw-folder.ts';
import type { HnswGraph } from './hnsw-graph.ts';
import { createHnswIndex, type HnswIndex } from './hnsw-index.ts';
import type { HnswManifest } from './hnsw-manifest.ts';
import type { HnswSettings } from './hnsw-settings.ts';
import { probeSnapshot } from './probe-snapshot.ts';
import { readManifest } from './read-manifest.ts';
import { readNativeGraph } from './read-native-graph.ts';

/** Where to load from. */
export interface SnapshotLoad {
  readonly folder: HnswFolder;
  readonly settings: HnswSettings;
  readonly signal: AbortSignal;
}

/** An index loaded, or why there is none. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly index: HnswIndex; readonly revision: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Another process may replace the snapshot between manifest and graph; it hardly does so several times in a row. */
const attempts = 3;

/**
 * Loads the snapshot of a folder after checking all that the manifest says of it: what wrote it, what it was made of, its
 * size and SHA-256, then in another process that it can be read and searched, then its labels.
 * @throws the signal's reason once it is aborted
 */
export async function loadSnapshot(load: SnapshotLoad): Promise<LoadOutcome> {
  let outcome: LoadOutcome = { kind: 'absent' };
  for (let attempt = 0, generation = 0; attempt < attempts; attempt++) {
    const read = await readManifest(load.folder.directory);
    if (read === undefined) return { kind: 'absent' };
    if (read.kind === 'unusable') return read;
    // The library has gone over to another embedder: of this one nothing is saved yet.
    if (read.manifest.embedderId !== load.folder.embedderId) return { kind: 'absent' };
    if (read.manifest.generation === generation) return outcome;
    generation = read.manifest.generation;
    outcome = await loadManifested(load, read.manifest);
    if (outcome.kind === 'loaded') return outcome;
  }
  return outcome;
}

async function loadManifested(load: SnapshotLoad, manifest: HnswManifest): Promise<LoadOutcome> {
  const file = join(load.folder.directory, manifest.file);
  const misfit = findMisfit(load, manifest) ?? (await findDamage(file, load, manifest));
  if (misfit !== undefined) return { kind: 'unusable', reason: misfit };
  const graph = await readNativeGraph(file, load.settings);
  const disagreement = compareLabels(graph, manifest);
  if (disagreement !== undefined) return { kind: 'unusable', reason: disagreement };
  const { settings, signal } = load;
  const index = await createHnswIndex({ settings, graph, deleted: manifest.deleted, signal });
  return { kind: 'loaded', index, revision: manifest.revision };
}

function findMisfit({ settings }: SnapshotLoad, manifest: HnswManifest): string | undefined {
  const misfit = (what: string, made: string | number, wanted: string | number) =>
    made === wanted ? undefined : `it was made with ${what} ${made}, and ${wanted} is in use`;
  return (
    misfit('the number of dimensions', manifest.dimensions, settings.dimensions) ??
    misfit('the engine', manifest.engine, engineName()) ??
    misfit('the number of links', manifest.links, settings.links) ??
    misfit('the build width', manifest.buildWidth, settings.buildWidth)
  );
}

async function findDamage(
  file: string,
  load: SnapshotLoad,
  manifest: HnswManifest,
): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    if (size !== manifest.bytes) return `its file has ${size} bytes instead of ${manifest.bytes}`;
    if ((await hashFile(file, load.signal)) !== manifest.sha256)
      return 'its file is damaged: the SHA-256 differs';
  } catch (error) {
    load.signal.throwIfAborted();
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `its file can't be read (${error.message})`;
  }
  const { settings, signal } = load;
  const probe = await probeSnapshot({ file, settings, points: manifest.points, signal });
  return probe.kind === 'failed' ? `its file failed a trial: ${probe.reason}` : undefined;
}

function compareLabels(graph: HnswGraph, { points, deleted }: HnswManifest): string | undefined {
  const labels = new Set(graph.labels());
  if (labels.size !== points) return `it has ${labels.size} labels instead of ${points}`;
  if (deleted.some((label) => !labels.has(label))) return 'its manifest names deleted labels that it lacks';
  return undefined;
}
