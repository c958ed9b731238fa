import { lstat } from 'node:fs/promises';
import { describePathError } from './describe-path-error.ts';

/**
 * Whether anything stands under a path, be it a link that leads nowhere. Where it cannot be told, because a folder may not
 * be read or a disk fails, it counts as there: nothing is given up on a doubt.
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // Throws what is not the file system's.
    describePathError(error);
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}
