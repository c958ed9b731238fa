import { column } from './column.ts';
import type { Connection } from './open-connection.ts';
import { quoteTerms } from './quote-terms.ts';

const COUNT = 'SELECT count(*) AS count FROM passage_words WHERE passage_words MATCH ?';

/**
 * How many passages hold a term in their text or their article's title.
 *
 * @throws {LibraryError}
 */
export function countCandidates(connection: Connection, term: string): number {
  const query = quoteTerms([term]);
  if (query === null) return 0;
  return connection.read(() => {
    const row = connection.database.prepare(COUNT).get(query);
    return row === undefined ? 0 : column.integer(row, 'count');
  });
}
