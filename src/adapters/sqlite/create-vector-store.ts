import type { StoredVector, VectorStore } from '../../library/vector-store.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';
import { readInBatches } from './read-in-batches.ts';
import { vectorCodec } from './vector-codec.ts';

const BATCH = 1_000;

const ALL = `
  SELECT label, vector FROM vectors
  WHERE embedder = (SELECT key FROM embedders WHERE id = ?)
  ORDER BY label`;

/** The vectors in a database. */
export function createVectorStore(connection: Connection): VectorStore {
  return {
    all: (embedderId) =>
      readInBatches(connection, { sql: ALL, parameters: [embedderId], batch: BATCH, toItem: toVector }),
  };
}

function toVector(row: Row): StoredVector {
  return { label: column.integer(row, 'label'), vector: vectorCodec.decode(column.blob(row, 'vector')) };
}
