import type { Cost, PartialCost } from '../library/spending-store.ts';

/** What models have cost today (UTC), and what they may. */
export interface SpendingReport {
  /** Altogether, or on a server's account. */
  readonly spent: Cost;
  readonly limit: PartialCost;
  /** Whether it is the account of one server. */
  readonly isServer: boolean;
  /** What is left of the day altogether; `null` for no limit. */
  readonly leftOfDay: PartialCost;
  /** Whether money is counted at all. */
  readonly isPriced: boolean;
}
