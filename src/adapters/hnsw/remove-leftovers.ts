import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder in which a snapshot has just become the current one. */
export interface Succession {
  readonly directory: string;
  /** The snapshot that was current before, if its name is known. */
  readonly replaced: string | undefined;
  readonly current: string;
}

/** Younger files may belong to another process that is about to save. */
const graceMilliseconds = 600_000;

/** Removes the snapshot that was replaced, and what saves that were cut off have left behind. */
export async function removeLeftovers({ directory, replaced, current }: Succession): Promise<void> {
  const names = (await readdir(directory)).filter(
    (name) => name !== current && /^(snapshot-.*\.hnsw(\.tmp)?|manifest-.*\.json\.tmp)$/.test(name),
  );
  for (const name of names) {
    const path = join(directory, name);
    if (name === replaced || (await isStale(path))) await rm(path, { force: true });
  }
}

async function isStale(path: string): Promise<boolean> {
  const entry = await stat(path, { bigint: false }).catch((error: NodeJS.ErrnoException) => {
    // Another process has removed it meanwhile.
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return entry !== undefined && Date.now() - entry.mtimeMs > graceMilliseconds;
}
