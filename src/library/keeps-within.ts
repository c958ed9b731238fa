import type { Cost, PartialCost } from './spending-store.ts';

/** Whether a cost on top of what is spent keeps within a limit. */
export function keepsWithin(limit: PartialCost, spent: Cost, cost: Cost): boolean {
  const fits = (kind: keyof Cost) => limit[kind] === null || spent[kind] + cost[kind] <= limit[kind];
  return fits('tokens') && fits('micros');
}
