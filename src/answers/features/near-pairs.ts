import type { Demand } from '../demand.ts';
import type { Located } from '../demand-matcher.ts';

const REACH = 3;

/** The share of neighbouring demands, weighted by the lesser one, that follow each other within three words; 0 for a single demand. */
export function nearPairs(demands: readonly Demand[], located: readonly (Located | undefined)[]): number {
  let wanted = 0;
  let found = 0;
  for (let at = 1; at < demands.length; at++) {
    const weight = Math.min(demands[at - 1]?.weight ?? 0, demands[at]?.weight ?? 0);
    wanted += weight;
    if (follows(located, at - 1, at)) found += weight;
  }
  return wanted === 0 ? 0 : found / wanted;
}

function follows(located: readonly (Located | undefined)[], left: number, right: number): boolean {
  return located.some(
    (place, at) =>
      place?.demand === left && located.slice(at + 1, at + 1 + REACH).some((next) => next?.demand === right),
  );
}
