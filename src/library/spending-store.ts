/** What a call of a model costs. */
export interface Cost {
  readonly tokens: number;
  /** Millionths of the currency that prices are given in. */
  readonly micros: number;
}

/** What may be spent in a day; `null` for no limit. */
export interface SpendingLimits {
  readonly perDay: PartialCost;
  readonly perServer: PartialCost;
}

/** A limit of tokens, of money, of both or of neither. */
export type PartialCost = { readonly [Kind in keyof Cost]: number | null };

/** What a call may cost at most, to be set aside before it is made. */
export interface Reservation extends Cost {
  /** `2024-09-06`, in UTC. */
  readonly day: string;
  /** On whose account; `null` where that is no server: only the limits of the day count then. */
  readonly serverId: string | null;
}

/** What models have cost, so that budgets are kept across restarts and by several processes. */
export interface SpendingStore {
  /**
   * Sets a cost aside if that keeps within all limits, in one step: two that fit only one after the other are never both set aside. What is never settled counts
   * in full.
   *
   * @returns what to settle it by, or `null` if it would go beyond a limit
   */
  reserve(reservation: Reservation, limits: SpendingLimits): Promise<number | null>;
  /** Puts what a call has cost in the place of what was set aside. */
  settle(key: number, cost: Cost): Promise<void>;
  /** What a day has cost so far, with all that is set aside: altogether or, with a server, on its account. */
  spent(day: string, serverId?: string): Promise<Cost>;
  /** Forgets which costs were a server's; they still count for the day. */
  removeServer(serverId: string): Promise<void>;
}
