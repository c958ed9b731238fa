import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkLibrary } from '../../src/adapters/sqlite/check-library.ts';
import { openConnection } from '../../src/adapters/sqlite/open-connection.ts';
import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Library } from '../../src/library/library.ts';
import { canMount } from '../support/can-mount.ts';
import { createDirectory } from '../support/create-directory.ts';
import { createDoubleEmbedder } from '../support/create-double-embedder.ts';
import { isPlainArticleFile, readPlainArticles } from '../support/read-plain-articles.ts';
import { writeFiles } from '../support/write-files.ts';

const FILES = 60;

/** A folder on a disk of its own that holds two megabytes. */
async function createSmallDisk(): Promise<string> {
  const disk = await createDirectory();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
  return disk;
}

async function check(directory: string): Promise<readonly string[]> {
  const connection = openConnection(join(directory, 'library.db'));
  try {
    return await checkLibrary(connection);
  } finally {
    connection.close();
  }
}

describe.skipIf(!canMount())('ingesting onto a full disk (needs the right to mount one)', () => {
  it('says so, loses nothing, and goes on once there is space, without a restart', async () => {
    const folder = await createDirectory();
    const text = (number: number) =>
      Array.from({ length: 40 }, (_, line) =>
        `Line ${line} of ${number}. ${'More about it. '.repeat(60)}`.trim(),
      );
    await writeFiles(
      folder,
      Object.fromEntries(
        Array.from({ length: FILES }, (_, number) => [`${number}.txt`, text(number).join('\n\n')]),
      ),
    );
    const disk = await createSmallDisk();
    const directory = join(disk, 'library');
    const library = await createSqliteLibrary({ directory });
    const acknowledged: string[] = [];
    const acknowledging: Library = {
      ...library,
      articles: {
        ...library.articles,
        save: async (change) => {
          await library.articles.save(change);
          acknowledged.push(change.article.id);
        },
      },
    };
    const run = () =>
      ingest([folder], {
        library: acknowledging,
        embedder: createDoubleEmbedder(),
        readArticles: readPlainArticles,
        isArticleFile: isPlainArticleFile,
      });

    const running = run();
    await expect(running).rejects.toMatchObject({ name: 'LibraryError', problem: 'full' });
    await expect(running).rejects.toThrow('Free some space');
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(FILES);
    const ids = (await library.articles.list()).map(({ id }) => id);
    expect(ids).toEqual(acknowledged.toSorted());

    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    expect(await check(directory)).toEqual([]);
    expect(await run()).toMatchObject({
      added: FILES - ids.length,
      unchanged: ids.length,
      articles: FILES,
      failed: [],
    });
    expect(await check(directory)).toEqual([]);
    await library.close();
  });
});
