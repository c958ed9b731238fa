import type { BudgetConfig } from '../config/models-config.ts';
import type { SpendingLimits } from '../library/spending-store.ts';

const MICROS = 1_000_000;

/** The limits of a budget as they are kept: money in millionths. */
export function spendingLimits({
  tokensPerDay,
  tokensPerServer,
  moneyPerDay,
  moneyPerServer,
}: BudgetConfig): SpendingLimits {
  const micros = (money: number | null) => (money === null ? null : Math.round(money * MICROS));
  return {
    perDay: { tokens: tokensPerDay, micros: micros(moneyPerDay) },
    perServer: { tokens: tokensPerServer, micros: micros(moneyPerServer) },
  };
}
