import { coverage } from '../coverage.ts';
import type { Demand } from '../demand.ts';

/**
 * The share of the names asked about that a sentence has, or else a text around it: 0 to 1.
 *
 * @param met how strongly the sentence has each demand, 0 to 1
 * @param around the stems of what stands around it
 * @returns 1 if no name is asked about: nothing is missing
 */
export function nameCoverage(
  demands: readonly Demand[],
  met: ArrayLike<number>,
  around: ReadonlySet<string>,
): number {
  const found = demands.map(({ strengths, isName }, at) => {
    let strongest = met[at] ?? 0;
    if (isName)
      for (const [stem, strength] of strengths)
        if (strength > strongest && around.has(stem)) strongest = strength;
    return strongest;
  });
  return coverage(demands, found, ({ isName }) => isName);
}
