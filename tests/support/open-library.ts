import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Connection, openConnection } from '../../src/adapters/sqlite/open-connection.ts';
import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import type { Library } from '../../src/library/library.ts';
import { createDirectory } from './create-directory.ts';

interface OpenLibrary {
  readonly directory: string;
  /** The file of the database. */
  readonly path: string;
  readonly library: Library;
  /** A second way to the same database, past the port. */
  readonly connection: Connection;
}

/** Opens an empty library in a folder of its own; both are gone when the test is over. */
export async function openLibrary(): Promise<OpenLibrary> {
  const directory = await createDirectory();
  const path = join(directory, 'library.db');
  const library = await createSqliteLibrary({ directory });
  const connection = openConnection(path);
  onTestFinished(async () => {
    connection.close();
    await library.close();
  });
  return { directory, path, library, connection };
}
