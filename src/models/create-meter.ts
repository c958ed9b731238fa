import type { SpendingLimits, SpendingStore } from '../library/spending-store.ts';
import type { TokenUsage } from './chat-model.ts';
import { costOf, type Prices } from './cost-of.ts';
import { ModelError, type ModelProblem } from './model-error.ts';

/** What a model may cost, and where that is kept. */
export interface BudgetParts {
  readonly spending: SpendingStore;
  readonly limits: SpendingLimits;
  /** `null` where only tokens are counted. */
  readonly prices: Prices | null;
  /** The clock that tells the day. */
  readonly now: () => Date;
}

/** A call of a model, before it is made. */
export interface MeteredCall {
  /** For messages. */
  readonly model: string;
  /** On whose account; `null` where that is no server. */
  readonly serverId: string | null;
  /** What it can use at most. */
  readonly most: TokenUsage;
}

/** What came of a call. */
export interface Metered<Result> {
  readonly result: Result;
  /** `null` where the endpoint does not tell: then it counts in full. */
  readonly usage: TokenUsage | null;
}

/** Keeps calls within a budget. */
export interface Meter {
  /** @throws {ModelError} if the call does not fit in the budget; what the call throws is thrown on */
  run<Result>(call: MeteredCall, work: () => Promise<Metered<Result>>): Promise<Result>;
}

/** Failures before which the endpoint has done nothing that it could charge for. */
const FREE: ReadonlySet<ModelProblem> = new Set([
  'not_installed',
  'unreachable',
  'untrusted',
  'not_an_api',
  'denied',
  'unknown_model',
  'loading',
  'rate_limited',
  'no_credit',
  'rejected',
  'too_much',
  'over_budget',
  'overloaded',
  'resting',
]);

/**
 * Meters calls. What a call may cost at most is set aside before it is made, and what it did cost is put in its place afterwards; one that was refused costs nothing,
 * and one that ends without anybody knowing counts in full. So a budget is kept even when the program is stopped in the middle.
 */
export function createMeter({ spending, limits, prices, now }: BudgetParts): Meter {
  return {
    async run({ model, serverId, most }, work) {
      const day = now().toISOString().slice(0, 10);
      const key = await spending.reserve({ day, serverId, ...costOf(most, prices) }, limits);
      if (key === null) throw new ModelError({ problem: 'over_budget', model });
      try {
        const { result, usage } = await work();
        if (usage !== null) await spending.settle(key, costOf(usage, prices));
        return result;
      } catch (error) {
        if (error instanceof ModelError) {
          const used = error.usage ?? (FREE.has(error.problem) ? { input: 0, output: 0 } : null);
          if (used !== null) await spending.settle(key, costOf(used, prices));
        }
        throw error;
      }
    },
  };
}
