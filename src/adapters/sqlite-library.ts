import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { column } from './sqlite/column.ts';
import { createActionStore } from './sqlite/create-action-store.ts';
import { createActorStore } from './sqlite/create-actor-store.ts';
import { createArticleStore } from './sqlite/create-article-store.ts';
import { createCitationLog } from './sqlite/create-citation-log.ts';
import { createFeedbackStore } from './sqlite/create-feedback-store.ts';
import { createPassageStore } from './sqlite/create-passage-store.ts';
import { createServerStore } from './sqlite/create-server-store.ts';
import { createSettingsStore } from './sqlite/create-settings-store.ts';
import { createSpendingStore } from './sqlite/create-spending-store.ts';
import { createVectorStore } from './sqlite/create-vector-store.ts';
import { type ConnectionOptions, openConnection } from './sqlite/open-connection.ts';

interface SqliteLibraryOptions extends ConnectionOptions {
  /** The folder of the library; it is made where there is none, except for reading only. */
  readonly directory: string;
  /** The clock that changes are dated by. By default the machine's. */
  readonly now?: () => Date;
}

const FILE = 'library.db';

/**
 * A library in one SQLite file, `library.db`. Several processes may use it at the same time: readers never wait, writers
 * wait for each other. What has been saved is on the disk. Nobody but the file's owner can read it (mode 0600, in a folder of mode 0700).
 *
 * @throws {LibraryError} if the file cannot be opened, is damaged, or belongs to a newer version or another program
 */
export async function createSqliteLibrary({
  directory,
  now = () => new Date(),
  ...options
}: SqliteLibraryOptions): Promise<Library> {
  const path = join(directory, FILE);
  if (options.readOnly === true) await findFile(path);
  else await createFile(directory, path);
  const connection = openConnection(path, options);
  try {
    return connection.read(() => {
      const revision = connection.database.prepare('SELECT value FROM revision');
      return {
        articles: createArticleStore(connection, now),
        passages: createPassageStore(connection),
        vectors: createVectorStore(connection),
        actors: createActorStore(connection, now),
        settings: createSettingsStore(connection),
        servers: createServerStore(connection),
        actions: createActionStore(connection),
        feedback: createFeedbackStore(connection),
        citations: createCitationLog(connection),
        spending: createSpendingStore(connection),
        revision: async () => connection.read(() => column.integer(revision.get() ?? {}, 'value')),
        close: async () => connection.close(),
      };
    });
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function findFile(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new LibraryError({ problem: 'missing', path, cause: error }) : unwritable(path, error);
  }
}

/** SQLite would create the file for everyone to read; its companions (`-wal`, `-shm`) take over the mode of the file. */
async function createFile(directory: string, path: string): Promise<void> {
  try {
    await mkdir(dirname(directory), { recursive: true });
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const file = await open(path, 'a', 0o600);
    await file.close();
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, cause: unknown): LibraryError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new LibraryError({ problem: 'unwritable', path, detail, cause });
}
