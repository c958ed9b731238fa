import type {
  EmbeddingCoverage,
  StoredVector,
  UnembeddedPassage,
  VectorStore,
} from '../../library/vector-store.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';
import { readInBatches } from './read-in-batches.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';
import { vectorCodec } from './vector-codec.ts';

const BATCH = 1_000;

const EMBEDDER = '(SELECT key FROM embedders WHERE id = ?1)';
const ALL = `SELECT label, seal, vector FROM vectors WHERE embedder = ${EMBEDDER} ORDER BY label`;
/** Passages of which an embedder has a vector, in use or gathered. */
const KNOWN = `
  (SELECT label FROM vectors WHERE embedder = ${EMBEDDER} UNION SELECT label FROM next_vectors WHERE embedder = ${EMBEDDER})`;
const COVERAGE = `
  SELECT count(*) AS passages, count(known.label) AS embedded,
    coalesce(sum(CASE WHEN known.label IS NULL THEN length(passages.text) + coalesce(length(title), 0) END), 0) AS characters
  FROM passages JOIN articles ON articles.key = passages.article LEFT JOIN ${KNOWN} AS known ON known.label = passages.label`;
const LACKING = `
  SELECT passages.label AS label, title, passages.text AS text
  FROM passages JOIN articles ON articles.key = passages.article
  WHERE passages.label NOT IN ${KNOWN}
  ORDER BY passages.label LIMIT ?2`;
const ADD_EMBEDDER = 'INSERT OR IGNORE INTO embedders (id) VALUES (?1)';
const FORGET_OTHERS = `DELETE FROM next_vectors WHERE embedder <> ${EMBEDDER}`;
const GATHER = `
  INSERT OR REPLACE INTO next_vectors (label, embedder, seal, vector)
  SELECT label, ${EMBEDDER}, ?3, ?4 FROM passages JOIN articles ON articles.key = passages.article
  WHERE label = ?2 AND title IS ?5`;
const TAKE_OVER = `
  INSERT OR REPLACE INTO vectors (label, embedder, seal, vector)
  SELECT label, embedder, seal, vector FROM next_vectors WHERE embedder = ${EMBEDDER}`;
const RENAME = `UPDATE articles SET embedder = ${EMBEDDER}`;
const EMPTY = 'DELETE FROM next_vectors';
const REVISE = 'UPDATE revision SET value = value + 1';

/** The vectors in a database. */
export function createVectorStore(connection: Connection): VectorStore {
  const { database } = connection;
  const [coverage, lacking] = [database.prepare(COVERAGE), database.prepare(LACKING)];
  const [addEmbedder, forgetOthers, gather] = [ADD_EMBEDDER, FORGET_OTHERS, GATHER].map((sql) =>
    database.prepare(sql),
  );
  const readCoverage = (embedderId: string) => toCoverage(coverage.get(embedderId) ?? {});
  return {
    all: (embedderId) =>
      readInBatches(connection, { sql: ALL, parameters: [embedderId], batch: BATCH, toItem: toVector }),
    coverage: async (embedderId) => connection.read(() => readCoverage(embedderId)),
    lacking: async (embedderId, count) =>
      connection.read(() => lacking.all(embedderId, count).map(toUnembedded)),
    gather: async (embedderId, vectors) => {
      connection.write(() => {
        addEmbedder?.run(embedderId);
        forgetOthers?.run(embedderId);
        for (const { label, vector, title } of vectors) {
          const bytes = vectorCodec.encode(vector);
          gather?.run(embedderId, label, seal.of(sealedFields.vector(label, bytes)), bytes, title);
        }
      });
    },
    adopt: async (embedderId) =>
      connection.write(() => {
        const { passages, embedded } = readCoverage(embedderId);
        if (embedded < passages) return false;
        addEmbedder?.run(embedderId);
        for (const sql of [TAKE_OVER, RENAME]) database.prepare(sql).run(embedderId);
        for (const sql of [EMPTY, REVISE]) database.prepare(sql).run();
        return true;
      }),
  };
}

function toVector(row: Row): StoredVector {
  const label = column.integer(row, 'label');
  const bytes = column.blob(row, 'vector');
  seal.check(row, `the vector of passage ${label}`, sealedFields.vector(label, bytes));
  return { label, vector: vectorCodec.decode(bytes) };
}

function toCoverage(row: Row): EmbeddingCoverage {
  return {
    passages: column.integer(row, 'passages'),
    embedded: column.integer(row, 'embedded'),
    charactersLeft: column.integer(row, 'characters'),
  };
}

function toUnembedded(row: Row): UnembeddedPassage {
  return {
    label: column.integer(row, 'label'),
    title: column.textOrNull(row, 'title'),
    text: column.text(row, 'text'),
  };
}
