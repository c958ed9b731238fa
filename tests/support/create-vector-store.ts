import type { VectorStore } from '../../src/library/vector-store.ts';
import type { LabelledVector } from '../../src/retrieval/vector-index.ts';

/** The vectors of a library that can be changed at will. */
export interface DoubleVectorStore extends Pick<VectorStore, 'all'> {
  /** How often all vectors were read. */
  readonly reads: number;
  revision(): Promise<number>;
  put(vectors: readonly LabelledVector[]): void;
  remove(labels: readonly number[]): void;
}

/** Vectors of one embedder, read in batches of three with other work in between; knows no other embedder. */
export function createVectorStore(
  embedderId: string,
  vectors: readonly LabelledVector[] = [],
): DoubleVectorStore {
  const held = new Map(vectors.map(({ label, vector }) => [label, vector]));
  let revision = 1;
  let reads = 0;
  return {
    get reads() {
      return reads;
    },
    revision: async () => revision,
    put(changed) {
      for (const { label, vector } of changed) held.set(label, vector);
      revision += 1;
    },
    remove(labels) {
      for (const label of labels) held.delete(label);
      revision += 1;
    },
    async *all(id) {
      if (id !== embedderId) throw new Error(`No vectors of ${id} were expected to be asked for.`);
      reads += 1;
      const entries = [...held]
        .sort(([left], [right]) => left - right)
        .map(([label, vector]) => ({ label, vector }));
      for (let at = 0; at < entries.length; at += 3) {
        await Promise.resolve();
        yield entries.slice(at, at + 3);
      }
    },
  };
}
