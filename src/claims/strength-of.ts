import type { Demand } from '../answers/demand.ts';
import { baseStem } from '../deeds/base-stem.ts';

/** How much a stem of a source counts for a word of a claim, 0 to 1; irregular forms count like regular ones. */
export function strengthOf({ stem, strengths }: Demand, other: string): number {
  const own = strengths.get(other) ?? 0;
  return baseStem(other) === baseStem(stem) ? 1 : own;
}
