import { column } from './column.ts';
import type { Connection } from './open-connection.ts';
import { quoteTerms } from './quote-terms.ts';

const FIND = `SELECT rowid AS label FROM passage_words WHERE passage_words MATCH ? ORDER BY rank, rowid LIMIT ?`;

/**
 * Finds passages that hold any of some terms in their text or their article's title, by SQLite's own BM25. Meant for
 * libraries too large to keep an index of in memory: a few hundred candidates by the rarest terms, to be scored properly afterwards.
 *
 * @param terms words as people write them; nothing in them is understood as an operator
 * @param count how many at most
 * @returns labels of passages, best first
 * @throws {LibraryError}
 */
export function findCandidates(
  connection: Connection,
  terms: readonly string[],
  count: number,
): readonly number[] {
  const query = quoteTerms(terms);
  if (query === null) return [];
  return connection.read(() =>
    connection.database
      .prepare(FIND)
      .all(query, count)
      .map((row) => column.integer(row, 'label')),
  );
}
