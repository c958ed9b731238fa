import { join } from 'node:path';
import { checkLibrary } from './sqlite/check-library.ts';
import { openConnection } from './sqlite/open-connection.ts';

/**
 * Reads a whole library that is there and checks that it holds together, see `checkLibrary`. Opened for writing, because the words are examined by
 * a statement in the form of a write; nothing is changed.
 *
 * @returns what is wrong, one sentence each
 * @throws {LibraryError} if it cannot be opened
 */
export async function examineSqliteLibrary(directory: string): Promise<readonly string[]> {
  const connection = openConnection(join(directory, 'library.db'));
  try {
    return await checkLibrary(connection);
  } finally {
    connection.close();
  }
}
