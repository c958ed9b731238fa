import { coverage } from '../coverage.ts';
import type { Demand } from '../demand.ts';
import type { Located } from '../demand-matcher.ts';

const WORDS = 14;

/** The highest coverage that so many words in a row reach, fourteen by default: words of the question close together mean more than scattered ones. */
export function bestWindow(
  demands: readonly Demand[],
  located: readonly (Located | undefined)[],
  words = WORDS,
): number {
  let best = 0;
  located.forEach((first, from) => {
    if (first === undefined) return;
    const met = new Float64Array(demands.length);
    for (const place of located.slice(from, from + words)) {
      if (place !== undefined) met[place.demand] = Math.max(place.strength, met[place.demand] ?? 0);
    }
    best = Math.max(best, coverage(demands, met));
  });
  return best;
}
