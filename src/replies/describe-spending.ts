import type { SpendingReport } from '../models/spending-report.ts';

const MICROS = 1_000_000;

/**
 * What models have cost today and what is left, without a full stop: `12,345 of 200,000 tokens used today by this server, 187,655 left`. Money is in the currency of the settings, which
 * nobody knows here.
 */
export function describeSpending({ spent, limit, isServer, leftOfDay, isPriced }: SpendingReport): string {
  const by = isServer ? ' by this server' : '';
  const tokens = describeAmount({
    spent: spent.tokens,
    limit: limit.tokens,
    leftOfDay: leftOfDay.tokens,
    write: (amount) => amount.toLocaleString('en-GB'),
  });
  const money = describeAmount({
    spent: spent.micros,
    limit: limit.micros,
    leftOfDay: leftOfDay.micros,
    write: (amount) => (amount / MICROS).toFixed(2),
  });
  return [
    `${tokens.used} tokens used today (UTC)${by}${tokens.left}`,
    ...(isPriced ? [`${money.used} spent${money.left}`] : []),
  ].join('; ');
}

interface Amount {
  readonly spent: number;
  readonly limit: number | null;
  readonly leftOfDay: number | null;
  readonly write: (amount: number) => string;
}

/** A call that is still under way counts with what it can cost at most. */
function describeAmount({ spent, limit, leftOfDay, write }: Amount) {
  const own = limit === null ? null : Math.max(0, limit - spent);
  const left = own === null || leftOfDay === null ? (own ?? leftOfDay) : Math.min(own, leftOfDay);
  return {
    used: limit === null ? write(spent) : `${write(spent)} of ${write(limit)}`,
    left: left === null ? ', no limit' : `, ${write(left)} left`,
  };
}
