import type { StoredVector, VectorStore } from '../../library/vector-store.ts';
import { column, type Row } from './column.ts';
import type { Connection } from './open-connection.ts';
import { readInBatches } from './read-in-batches.ts';
import { seal } from './seal.ts';
import { sealedFields } from './sealed-fields.ts';
import { vectorCodec } from './vector-codec.ts';

const BATCH = 1_000;

const ALL = `
  SELECT label, seal, vector FROM vectors
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
  const label = column.integer(row, 'label');
  const bytes = column.blob(row, 'vector');
  seal.check(row, `the vector of passage ${label}`, sealedFields.vector(label, bytes));
  return { label, vector: vectorCodec.decode(bytes) };
}
