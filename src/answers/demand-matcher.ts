import type { Demand } from './demand.ts';

/** Tells how far a text meets each of a question's demands. */
export interface DemandMatcher {
  readonly demands: readonly Demand[];
  /** For each demand, the strongest of the stems: 0 to 1. */
  match(stems: readonly string[]): Float64Array;
  /** For each stem of a text, the demand it meets best and how strongly; `undefined` where it meets none. */
  locate(stems: readonly string[]): readonly (Located | undefined)[];
}

/** A stem that meets a demand. */
export interface Located {
  readonly demand: number;
  readonly strength: number;
}

/** Indexes demands by the stems that meet them. */
export function createDemandMatcher(demands: readonly Demand[]): DemandMatcher {
  const byStem = new Map<string, Located[]>();
  demands.forEach(({ strengths }, demand) => {
    for (const [key, strength] of strengths)
      byStem.set(key, [...(byStem.get(key) ?? []), { demand, strength }]);
  });
  return {
    demands,
    match(stems) {
      const met = new Float64Array(demands.length);
      for (const key of stems) {
        for (const { demand, strength } of byStem.get(key) ?? [])
          met[demand] = Math.max(strength, met[demand] ?? 0);
      }
      return met;
    },
    locate: (stems) =>
      stems.map((key) =>
        byStem.get(key)?.reduce((best, next) => (next.strength > best.strength ? next : best)),
      ),
  };
}
