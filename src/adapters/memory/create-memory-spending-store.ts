import { keepsWithin } from '../../library/keeps-within.ts';
import type { Cost, Reservation, SpendingStore } from '../../library/spending-store.ts';

/** What models have cost, for as long as the process lives. */
export function createMemorySpendingStore(): SpendingStore {
  const costs: Reservation[] = [];
  const spent = (day: string, serverId?: string): Cost =>
    costs
      .filter((cost) => cost.day === day && (serverId === undefined || cost.serverId === serverId))
      .reduce((sum, { tokens, micros }) => ({ tokens: sum.tokens + tokens, micros: sum.micros + micros }), {
        tokens: 0,
        micros: 0,
      });
  return {
    reserve: async (reservation, { perDay, perServer }) => {
      const { day, serverId } = reservation;
      if (!keepsWithin(perDay, spent(day), reservation)) return null;
      if (serverId !== null && !keepsWithin(perServer, spent(day, serverId), reservation)) return null;
      return costs.push({ ...reservation }) - 1;
    },
    settle: async (key, { tokens, micros }) => {
      const reserved = costs[key];
      if (reserved !== undefined) costs[key] = { ...reserved, tokens, micros };
    },
    spent: async (day, serverId) => spent(day, serverId),
    removeServer: async (serverId) => {
      for (const [key, cost] of costs.entries())
        if (cost.serverId === serverId) costs[key] = { ...cost, serverId: null };
    },
  };
}
