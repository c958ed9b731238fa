import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/adapters/sqlite/check-library.ts';
import { openConnection } from '../../../src/adapters/sqlite/open-connection.ts';
import { createSqliteLibrary } from '../../../src/adapters/sqlite-library.ts';
import { collect } from '../../support/collect.ts';
import { createDirectory } from '../../support/create-directory.ts';

const SCRIPT = fileURLToPath(new URL('../../support/save-in-child.ts', import.meta.url));
const PROCESSES = 6;
const ARTICLES = 30;

describe('several processes', () => {
  it('make and fill one library at the same time', async () => {
    const directory = join(await createDirectory(), 'library');
    const run = promisify(execFile);
    await Promise.all(
      Array.from({ length: PROCESSES }, (_, name) =>
        run(process.execPath, [SCRIPT, directory, `${name}`, `${ARTICLES}`]),
      ),
    );
    const library = await createSqliteLibrary({ directory });
    expect(await library.articles.list()).toHaveLength(PROCESSES * ARTICLES);
    expect(await library.revision()).toBe(PROCESSES * ARTICLES);
    const labels = (await collect(library.passages.all())).map(({ label }) => label);
    expect(new Set(labels).size).toBe(PROCESSES * ARTICLES * 2);
    await library.close();
    const connection = openConnection(join(directory, 'library.db'));
    expect(await checkLibrary(connection)).toEqual([]);
    connection.close();
  });
});
