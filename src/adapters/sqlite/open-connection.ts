import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';
import { runTransaction } from './run-transaction.ts';
import { translateError } from './translate-error.ts';

/** Our transactions last a few milliseconds each, so whoever waits longer waits for something that hangs. */
const BUSY_TIMEOUT_MS = 5_000;

/** How to open a database. */
export interface ConnectionOptions {
  /** By default `false`. */
  readonly readOnly?: boolean;
  /** How long to wait for another process's transaction, in milliseconds; nothing else runs meanwhile. By default 5000. */
  readonly busyTimeoutMs?: number;
}

/** An open database whose errors are `LibraryError`s where users can do something about them. */
export interface Connection {
  readonly path: string;
  /** For preparing statements; run them inside `read` or `write`. */
  readonly database: DatabaseSync;
  /** Runs statements that only read. */
  read<T>(work: () => T): T;
  /** Runs statements in one transaction. */
  write<T>(work: () => T): T;
  /** A second connection, for reading only: it keeps seeing one state while the first one writes. */
  openReader(): Connection;
  close(): void;
}

/**
 * Opens a database file and brings its schema up to date.
 *
 * Every commit is on the disk before it is acknowledged (`synchronous = FULL`), and readers never wait for a writer (WAL).
 *
 * @param path of the file; it has to exist, an empty one becomes a new library
 * @throws {LibraryError}
 */
export function openConnection(
  path: string,
  { readOnly = false, busyTimeoutMs = BUSY_TIMEOUT_MS }: ConnectionOptions = {},
): Connection {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw translateError(error, path);
    }
  };
  const database = guard(() => new DatabaseSync(path, { readOnly, timeout: busyTimeoutMs }));
  try {
    guard(() => {
      database.exec('PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON');
      migrate({ database, path, readOnly });
    });
  } catch (error) {
    database.close();
    throw error;
  }
  const read = <T>(work: () => T): T => {
    if (!database.isOpen) throw new Error(`The library ${path} has been closed.`);
    return guard(work);
  };
  return {
    path,
    database,
    read,
    write: (work) => read(() => runTransaction(database, 'IMMEDIATE', work)),
    openReader: () => openConnection(path, { readOnly: true, busyTimeoutMs }),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}
