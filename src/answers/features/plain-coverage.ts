import type { Demand } from '../demand.ts';

/** Words that are no names count as half of the question at least: where there is but one, it does not decide alone. */
const LEAST = 0.5;

/**
 * The share of what is asked for beside names that is met, 0 to 1.
 *
 * @param met the strength for each demand, 0 to 1
 * @returns half, if there are only names: nothing is missing, and nothing is met
 */
export function plainCoverage(demands: readonly Demand[], met: ArrayLike<number>): number {
  let all = 0;
  let wanted = 0;
  let found = 0;
  demands.forEach(({ weight, isName }, at) => {
    all += weight;
    if (isName) return;
    wanted += weight;
    found += weight * (met[at] ?? 0);
  });
  return all === 0 ? 1 : found / Math.max(wanted, LEAST * all);
}
