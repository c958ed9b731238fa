import type { SQLInputValue } from 'node:sqlite';
import type { Row } from './column.ts';
import type { Connection } from './open-connection.ts';

interface Reading<T> {
  readonly sql: string;
  readonly parameters: readonly SQLInputValue[];
  readonly batch: number;
  readonly toItem: (row: Row) => T;
}

/**
 * Reads the rows of a query batch by batch through a connection of its own, so that it shows one state of the database
 * however much is written meanwhile. Between batches other work gets its turn.
 *
 * @throws {LibraryError}
 */
export async function* readInBatches<T>(
  connection: Connection,
  { sql, parameters, batch, toItem }: Reading<T>,
): AsyncGenerator<readonly T[], void, undefined> {
  const reader = connection.openReader();
  try {
    const rows = reader.read(() => reader.database.prepare(sql).iterate(...parameters));
    const take = (): readonly T[] =>
      reader.read(() => {
        const items: T[] = [];
        while (items.length < batch) {
          const next = rows.next();
          if (next.done) break;
          items.push(toItem(next.value));
        }
        return items;
      });
    for (let items = take(); items.length > 0; items = take()) yield items;
  } finally {
    reader.close();
  }
}
