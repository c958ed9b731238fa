import type { DatabaseSync } from 'node:sqlite';

/**
 * Runs statements in one transaction: all of them count, or none.
 *
 * @param mode `IMMEDIATE` for whoever writes: it waits for its turn at the start rather than failing half-way
 * @throws what `work` throws, after rolling back
 */
export function runTransaction<T>(database: DatabaseSync, mode: 'DEFERRED' | 'IMMEDIATE', work: () => T): T {
  database.exec(`BEGIN ${mode}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or a failed write makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
