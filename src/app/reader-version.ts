import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that decides what text is read from a file and how it is split: our code and data, and the packages it stands on. */
const FOLDERS = ['src/articles', 'src/passages', 'data/language'];
const LOCK = 'package-lock.json';

/** The version of what files are read and split with: the same as long as it would read the same from the same file. */
export async function readerVersion(): Promise<string> {
  const names = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(join(ROOT, folder))).toSorted().map((name) => join(folder, name)),
    ),
  );
  const hash = createHash('sha256');
  for (const name of [...names.flat(), LOCK]) hash.update(name).update(await readFile(join(ROOT, name)));
  return hash.digest('hex').slice(0, 16);
}
