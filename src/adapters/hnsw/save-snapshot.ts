import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitFile } from '../commit-file.ts';
import { hashFile } from '../hash-file.ts';
import { engineName } from './engine-name.ts';
import type { HnswFolder } from './hnsw-folder.ts';
import type { HnswIndex } from './hnsw-index.ts';
import { hnswManifest } from './hnsw-manifest.ts';
import type { HnswSettings } from './hnsw-settings.ts';
import { probeSnapshot } from './probe-snapshot.ts';
import { readManifest } from './read-manifest.ts';
import { removeLeftovers } from './remove-leftovers.ts';

/** What to save, and where. */
export interface SnapshotSave {
  readonly folder: HnswFolder;
  readonly settings: HnswSettings;
  readonly index: HnswIndex;
  readonly revision: number;
  readonly signal: AbortSignal;
}

/** Vectors tell much of the text they were made from: for the owner's eyes only. */
const ownerOnly = 0o600;

/**
 * Writes a snapshot under a new name, tries it in another process, and only then lets the manifest point to it: until that
 * moment the former snapshot stands, afterwards this one.
 * @throws if it can't be written whole, for instance on a full disk; the former snapshot stays then
 */
export async function saveSnapshot({
  folder,
  settings,
  index,
  revision,
  signal,
}: SnapshotSave): Promise<void> {
  const { directory, embedderId } = folder;
  await mkdir(directory, { recursive: true });
  const former = await readManifest(directory);
  const generation = former?.kind === 'read' ? former.manifest.generation + 1 : 1;
  // Random, so that processes that save at the same time don't write into each other's files.
  const name = `${generation}-${randomBytes(6).toString('hex')}`;
  const file = `snapshot-${name}.hnsw`;
  const temporary = join(directory, `${file}.tmp`);
  const temporaryManifest = join(directory, `manifest-${name}.json.tmp`);
  const unfinished = new Set([temporary, temporaryManifest, join(directory, file)]);

  try {
    const { points, deleted } = await index.writeTo(temporary);
    const probe = await probeSnapshot({ file: temporary, settings, points, signal });
    // The library reports success even when nothing could be written.
    if (probe.kind === 'failed')
      throw new Error(`the snapshot was not written whole (is the disk full?): ${probe.reason}`);
    await chmod(temporary, ownerOnly);
    const { size: bytes } = await stat(temporary);
    const sha256 = await hashFile(temporary, signal);
    await commitFile(temporary, join(directory, file));
    const { links, buildWidth, dimensions } = settings;
    const { format } = hnswManifest;
    const made = {
      format,
      generation,
      engine: engineName(),
      revision,
      embedderId,
      dimensions,
      space: 'ip',
    } as const;
    const manifest = hnswManifest.print({ ...made, links, buildWidth, points, deleted, file, bytes, sha256 });
    await writeFile(temporaryManifest, manifest, { mode: ownerOnly, flag: 'wx' });
    // From here on the manifest may point to it, whatever fails.
    unfinished.delete(join(directory, file));
    await commitFile(temporaryManifest, join(directory, 'manifest.json'));
  } catch (error) {
    await Promise.all([...unfinished].map((path) => rm(path, { force: true })));
    throw error;
  }
  const replaced = former?.kind === 'read' ? former.manifest.file : undefined;
  await removeLeftovers({ directory, replaced, current: file });
}
