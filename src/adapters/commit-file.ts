import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished temporary file in its place, for good: whatever stops the machine, the old file is there afterwards or
 * the new one, and never a part of it. Both have to be in the same folder.
 * @throws the system's error, for instance for a full disk; the old file is untouched then.
 */
export async function commitFile(temporary: string, file: string): Promise<void> {
  await sync(temporary);
  await rename(temporary, file);
  // Windows can't open folders, and keeps renames in order by itself.
  if (process.platform !== 'win32') await sync(dirname(file));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
