import { describe, expect, it } from 'vitest';
import { createMemorySpendingStore } from '../../src/adapters/memory/create-memory-spending-store.ts';
import { readSpending } from '../../src/models/read-spending.ts';

describe('readSpending', () => {
  it('tells a server of its own account and of what is left of the day', async () => {
    const spending = createMemorySpendingStore();
    const limits = { perDay: { tokens: 100, micros: null }, perServer: { tokens: 60, micros: null } };
    for (const serverId of ['s1', 's2', null])
      await spending.reserve({ day: '2024-09-06', serverId, tokens: 20, micros: 0 }, limits);
    await spending.reserve({ day: '2024-09-05', serverId: 's1', tokens: 20, micros: 0 }, limits);
    const asked = { spending, limits, now: new Date('2024-09-06T23:59:00Z'), isPriced: false };
    const leftOfDay = { tokens: 40, micros: null };
    expect(await readSpending({ ...asked, serverId: 's1' })).toEqual({
      spent: { tokens: 20, micros: 0 },
      limit: limits.perServer,
      isServer: true,
      leftOfDay,
      isPriced: false,
    });
    expect(await readSpending({ ...asked, serverId: null })).toEqual({
      spent: { tokens: 60, micros: 0 },
      limit: limits.perDay,
      isServer: false,
      leftOfDay,
      isPriced: false,
    });
  });
});
