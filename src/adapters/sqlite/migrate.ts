import type { DatabaseSync } from 'node:sqlite';
import { LibraryError } from '../../library/library-error.ts';
import { column } from './column.ts';
import { migrations } from './migrations.ts';
import { runTransaction } from './run-transaction.ts';

/** Marks the file as ours, so that no other program's database is ever written to: `DRAG` in ASCII. */
const APPLICATION_ID = 0x44524147;

interface MigrateOptions {
  readonly database: DatabaseSync;
  /** For error messages. */
  readonly path: string;
  /** Brings nothing up to date, but only checks. */
  readonly readOnly: boolean;
  /** By default all there are. */
  readonly steps?: readonly string[];
}

/**
 * Checks that a database is a library of ours, and brings its schema up to date in one transaction. Nothing is written
 * to a file that is not.
 *
 * @throws {LibraryError} `foreign`, `newer`, or `outdated` where it may only be read
 */
export function migrate({ database, path, readOnly, steps = migrations }: MigrateOptions): void {
  const readVersion = () => readVersionUpTo(steps.length, database, path);
  const version = runTransaction(database, 'DEFERRED', readVersion);
  if (version === steps.length) return;
  if (readOnly) throw new LibraryError({ problem: version === 0 ? 'missing' : 'outdated', path });
  database.exec('PRAGMA journal_mode = WAL');
  runTransaction(database, 'IMMEDIATE', () => {
    // Another process may have done it between the first look and the lock.
    for (const step of steps.slice(readVersion())) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
  });
}

function readVersionUpTo(newest: number, database: DatabaseSync, path: string): number {
  const row = database
    .prepare(
      `SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema) AS tables
       FROM pragma_user_version, pragma_application_id`,
    )
    .get();
  if (row === undefined) throw new LibraryError({ problem: 'damaged', path });
  const version = column.integer(row, 'user_version');
  const applicationId = column.integer(row, 'application_id');
  const isNew = version === 0 && applicationId === 0 && column.integer(row, 'tables') === 0;
  if (isNew) return 0;
  if (applicationId !== APPLICATION_ID) throw new LibraryError({ problem: 'foreign', path });
  if (version > newest) throw new LibraryError({ problem: 'newer', path });
  return version;
}
