import { coverage } from '../coverage.ts';
import type { Demand } from '../demand.ts';
import type { Located } from '../demand-matcher.ts';

const WORDS = 14;

/** The highest coverage that fourteen words in a row reach: words of the question close together mean more than scattered ones. */
export function bestWindow(demands: readonly Demand[], located: readonly (Located | undefined)[]): number {
  let best = 0;
  located.forEach((first, from) => {
    if (first === undefined) return;
    const met = new Float64Array(demands.length);
    for (const place of located.slice(from, from + WORDS)) {
      if (place !== undefined) met[place.demand] = Math.max(place.strength, met[place.demand] ?? 0);
    }
    best = Math.max(best, coverage(demands, met));
  });
  return best;
}
