import { hash } from 'node:crypto';
import { column } from './column.ts';
import type { Connection } from './open-connection.ts';

/** Each query returns one row, `problem`, for everything that is wrong. */
const CONTRADICTIONS = [
  `SELECT 'passage ' || passages.id || ' has no vector of its article''s embedder' AS problem
   FROM passages JOIN articles ON articles.key = passages.article
   LEFT JOIN vectors ON vectors.label = passages.label AND vectors.embedder = articles.embedder
   WHERE vectors.label IS NULL`,
  `SELECT 'passage ' || id || ' cannot be found by its words' AS problem
   FROM passages WHERE label NOT IN (SELECT rowid FROM passage_words)`,
  `SELECT 'words are kept of a passage that is gone: ' || rowid AS problem
   FROM passage_words WHERE rowid NOT IN (SELECT label FROM passages)`,
  `SELECT 'label ' || label || ' could be given away twice' AS problem
   FROM passages WHERE label > (SELECT seq FROM sqlite_sequence WHERE name = 'passages')`,
  `SELECT 'a row of ' || "table" || ' refers to one that is not there' AS problem FROM pragma_foreign_key_check`,
  `SELECT integrity_check AS problem FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
];

const TEXTS = `
  SELECT id, sha256, text FROM articles
  UNION ALL SELECT id, sha256, text FROM passages
  UNION ALL SELECT id, sha256, text FROM retired_passages`;

/**
 * Examines a whole library: the structure of the file, that articles, passages, vectors and words belong together, and
 * that every text still has its hash. Reads everything, so it takes about a second for 100 000 passages.
 *
 * @returns what is wrong, one sentence each; nothing for a sound library
 * @throws {LibraryError} if the file is too damaged to be examined
 */
export function checkLibrary(connection: Connection): readonly string[] {
  return connection.read(() => {
    const { database } = connection;
    // An FTS5 table is examined by a command in the form of a write, which changes nothing; it throws on damage.
    database.exec("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
    const problems = CONTRADICTIONS.flatMap((sql) =>
      database
        .prepare(sql)
        .all()
        .map((row) => column.text(row, 'problem')),
    );
    for (const row of database.prepare(TEXTS).iterate()) {
      if (hash('sha256', column.text(row, 'text')) !== column.text(row, 'sha256'))
        problems.push(`the text of ${column.text(row, 'id')} has changed on the disk`);
    }
    return problems;
  });
}
