import type { LabelledVector, VectorIndex } from '../../src/retrieval/vector-index.ts';

/** What to search for, where, and where to look up what is right. */
export interface RecallPlan {
  readonly index: VectorIndex;
  readonly oracle: VectorIndex;
  readonly queries: readonly LabelledVector[];
  /** How many neighbours to ask for. */
  readonly count: number;
}

/** The share of the true neighbours that an index finds, 0 to 1. Neighbours as near as the last true one count as true. */
export async function measureRecall({ index, oracle, queries, count }: RecallPlan): Promise<number> {
  let found = 0;
  let sought = 0;
  for (const { vector } of queries) {
    const truth = await oracle.search(vector, count);
    const furthest = (truth.at(-1)?.cosine ?? 1) - 1e-6;
    const hits = await index.search(vector, count);
    sought += truth.length;
    found += hits.filter(({ cosine }) => cosine >= furthest).length;
  }
  return sought === 0 ? 1 : found / sought;
}
