import { LibraryError } from '../../library/library-error.ts';
import { column } from './column.ts';
import { createActorStore } from './create-actor-store.ts';
import { createArticleStore } from './create-article-store.ts';
import { createPassageStore } from './create-passage-store.ts';
import { createSettingsStore } from './create-settings-store.ts';
import { createVectorStore } from './create-vector-store.ts';
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

/** An FTS5 table is examined by a command in the form of a write, which changes nothing and throws on damage. */
const CHECK_WORDS = "INSERT INTO passage_words (passage_words) VALUES ('integrity-check')";

/**
 * Examines a whole library: the structure of the file, that articles, passages, vectors and words belong together, and
 * that nothing has changed on the disk. Reads everything, so it takes a second or two for 100 000 passages.
 *
 * @returns what is wrong, one sentence each; nothing for a sound library
 */
export async function checkLibrary(connection: Connection): Promise<readonly string[]> {
  const problems: string[] = [];
  const attempt = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      problems.push(error.message);
    }
  };
  for (const sql of CONTRADICTIONS) await attempt(() => problems.push(...select(connection, sql, 'problem')));
  await attempt(() => connection.read(() => connection.database.exec(CHECK_WORDS)));
  await attempt(() => readEverything(connection, attempt));
  return problems;
}

/** Reading is checking: rows that have changed on the disk are refused. */
async function readEverything(
  connection: Connection,
  attempt: (work: () => unknown) => Promise<void>,
): Promise<void> {
  const articles = createArticleStore(connection, () => new Date());
  const actors = createActorStore(connection, () => new Date());
  const passages = createPassageStore(connection);
  const vectors = createVectorStore(connection);
  const settings = createSettingsStore(connection);
  await attempt(() => articles.list());
  for (const id of select(connection, 'SELECT id FROM articles')) await attempt(() => articles.read(id));
  await attempt(() => drain(actors.all()));
  await attempt(() => actors.edits(null));
  for (const id of select(connection, 'SELECT id FROM passages')) await attempt(() => passages.read([id]));
  for (const id of select(connection, 'SELECT DISTINCT id FROM retired_passages'))
    await attempt(() => passages.retired(id));
  for (const id of select(connection, 'SELECT id FROM embedders'))
    await attempt(() => drain(vectors.all(id)));
  for (const id of select(connection, 'SELECT server AS id FROM settings'))
    await attempt(() => settings.read(id));
}

function select(connection: Connection, sql: string, name = 'id'): readonly string[] {
  return connection.read(() =>
    connection.database
      .prepare(sql)
      .all()
      .map((row) => column.text(row, name)),
  );
}

async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of batches);
}
