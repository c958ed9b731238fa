import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hnswManifest, type ManifestOutcome } from './hnsw-manifest.ts';

/** The manifest of a folder; `undefined` where there is none. */
export async function readManifest(directory: string): Promise<ManifestOutcome | undefined> {
  try {
    return hnswManifest.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT') return undefined;
    return { kind: 'unusable', reason: `its manifest can't be read (${error.message})` };
  }
}
