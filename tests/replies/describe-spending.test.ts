import { describe, expect, it } from 'vitest';
import { describeSpending } from '../../src/replies/describe-spending.ts';

const none = { tokens: null, micros: null };
const base = { isServer: false, leftOfDay: none, isPriced: false };

describe('describeSpending', () => {
  it.each([
    [
      { ...base, spent: { tokens: 12_345, micros: 0 }, limit: { tokens: 1_000_000, micros: null } },
      '12,345 of 1,000,000 tokens used today (UTC), 987,655 left',
    ],
    [
      { ...base, spent: { tokens: 12_345, micros: 0 }, limit: none },
      '12,345 tokens used today (UTC), no limit',
    ],
    [
      {
        spent: { tokens: 100, micros: 1_500_000 },
        limit: { tokens: 200, micros: 2_000_000 },
        isServer: true,
        leftOfDay: { tokens: 50, micros: null },
        isPriced: true,
      },
      '100 of 200 tokens used today (UTC) by this server, 50 left; 1.50 of 2.00 spent, 0.50 left',
    ],
    [
      {
        ...base,
        spent: { tokens: 250, micros: 0 },
        limit: { tokens: 200, micros: null },
        leftOfDay: { tokens: 0, micros: null },
      },
      '250 of 200 tokens used today (UTC), 0 left',
    ],
  ])('says what was used and what is left, whichever ends first: %j', (report, words) => {
    expect(describeSpending(report)).toBe(words);
  });
});
