import type { Cost, PartialCost, SpendingLimits, SpendingStore } from '../library/spending-store.ts';
import type { SpendingReport } from './spending-report.ts';

/** Whose spending is read. */
export interface SpendingQuestion {
  readonly spending: SpendingStore;
  readonly limits: SpendingLimits;
  readonly now: Date;
  /** The server whose account it is; `null` for all there is. */
  readonly serverId: string | null;
  readonly isPriced: boolean;
}

/** Reads what models have cost today. A server is told of its own account, and how much of the day is left altogether. */
export async function readSpending({
  spending,
  limits,
  now,
  serverId,
  isPriced,
}: SpendingQuestion): Promise<SpendingReport> {
  const day = now.toISOString().slice(0, 10);
  const all = await spending.spent(day);
  const own = serverId === null ? all : await spending.spent(day, serverId);
  return {
    spent: own,
    limit: serverId === null ? limits.perDay : limits.perServer,
    isServer: serverId !== null,
    leftOfDay: { tokens: left('tokens', limits.perDay, all), micros: left('micros', limits.perDay, all) },
    isPriced,
  };
}

function left(kind: keyof Cost, limit: PartialCost, spent: Cost): number | null {
  return limit[kind] === null ? null : Math.max(0, limit[kind] - spent[kind]);
}
