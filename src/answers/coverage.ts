import type { Demand } from './demand.ts';

/**
 * The share of what is asked for that is met: Σ weight · strength / Σ weight, 0 to 1.
 *
 * @param met the strength for each demand, 0 to 1
 * @param isCounted which demands count; all by default
 * @returns 1 if no demand counts: nothing is missing
 */
export function coverage(
  demands: readonly Demand[],
  met: ArrayLike<number>,
  isCounted: (demand: Demand) => boolean = () => true,
): number {
  let wanted = 0;
  let found = 0;
  demands.forEach((demand, at) => {
    if (!isCounted(demand)) return;
    wanted += demand.weight;
    found += demand.weight * (met[at] ?? 0);
  });
  return wanted === 0 ? 1 : found / wanted;
}
