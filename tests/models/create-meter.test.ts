import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import { createMeter } from '../../src/models/create-meter.ts';

const day = '2024-09-06';
const none = { tokens: null, micros: null };

describe('createMeter', () => {
  it.each([
    ['by what it used', { input: 10, output: 5 }, 15],
    ['in full where the endpoint does not tell', null, 70],
  ])('counts a call %s', async (_, usage, tokens) => {
    const { spending } = createMemoryLibrary();
    const meter = createMeter({
      spending,
      limits: { perDay: none, perServer: none },
      prices: null,
      now: () => new Date(`${day}T12:00:00Z`),
    });
    const call = { model: 'double:vectors', serverId: 's1', most: { input: 50, output: 20 } };
    expect(await meter.run(call, async () => ({ result: 'done', usage }))).toBe('done');
    expect((await spending.spent(day, 's1')).tokens).toBe(tokens);
  });
});
