import { describe, expect, it } from 'vitest';
import { examineBudget } from '../../src/app/examine-budget.ts';
import type { SpendingReport } from '../../src/models/spending-report.ts';

const reportOf = (tokens: number, limit: number | null): SpendingReport => ({
  spent: { tokens, micros: 0 },
  limit: { tokens: limit, micros: null },
  isServer: false,
  leftOfDay: { tokens: limit === null ? null : limit - tokens, micros: null },
  isPriced: false,
});

describe('examineBudget', () => {
  it('finds nothing where no model is configured', async () => {
    expect(await examineBudget(async () => null)).toEqual([]);
  });

  it.each([
    ['good', 10, 1_000],
    ['good', 10, null],
    ['warning', 950, 1_000],
    ['warning', 1_000, 1_000],
  ])('is %s with %s of %s tokens', async (state, tokens, limit) => {
    expect(await examineBudget(async () => reportOf(tokens, limit))).toMatchObject([
      {
        subject: 'Budget',
        state,
        found: expect.stringContaining('tokens used today (UTC)'),
        remedy: state === 'good' ? null : expect.stringContaining('MODEL_TOKENS_PER_DAY'),
      },
    ]);
  });
});
