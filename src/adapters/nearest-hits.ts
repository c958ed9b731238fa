import type { VectorHit } from '../retrieval/vector-index.ts';

/** Keeps the nearest of many neighbours: nearest first, equal ones by label. */
export interface NearestHits {
  offer(label: number, cosine: number): void;
  /** What has been kept so far, in order. */
  list(): readonly VectorHit[];
}

/** Keeps the `count` nearest of all that are offered. Costs next to nothing for those that are too far. */
export function createNearestHits(count: number): NearestHits {
  const hits: VectorHit[] = [];
  let worst = Number.NEGATIVE_INFINITY;
  return {
    offer(label, cosine) {
      if (count === 0 || (hits.length === count && cosine < worst)) return;
      const hit = { label, cosine: Math.max(-1, Math.min(1, cosine)) };
      let low = 0;
      let high = hits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = hits[middle];
        if (other && (other.cosine - hit.cosine || hit.label - other.label) > 0) low = middle + 1;
        else high = middle;
      }
      hits.splice(low, 0, hit);
      if (hits.length > count) hits.pop();
      worst = hits.at(-1)?.cosine ?? worst;
    },
    list: () => [...hits],
  };
}
