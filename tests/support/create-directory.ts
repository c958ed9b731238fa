import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes an empty folder that is removed again.
 *
 * @param atEnd told how to remove it; by default that is done when the test is over
 */
export async function createDirectory(
  atEnd: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'dragoman-'));
  atEnd(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
