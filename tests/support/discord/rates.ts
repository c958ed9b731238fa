import type { RecordedRequest } from './recorded-request.ts';

/** How many requests fit into how many milliseconds. */
export interface Rate {
  readonly limit: number;
  readonly window: number;
}

/** Whether a request comes too soon, and what is said of it. */
export interface RateVerdict {
  /** In seconds; `null` where it may pass. */
  readonly retryAfter: number | null;
  readonly isGlobal: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests. */
export interface Rates {
  judge(request: RecordedRequest): RateVerdict;
  /** Answers of 401, 403 and 429 in the last ten minutes: ten thousand of them, and an address is banned. */
  invalid(requests: readonly RecordedRequest[]): number;
}

/** For all requests together, but for those that answer interactions. */
const GLOBAL: Rate = { limit: 50, window: 1_000 };
const TEN_MINUTES = 600_000;

/**
 * What has been seen of Discord, which does not document the rates of single routes: messages to one channel, and everything through
 * one token of an interaction.
 */
const RATES: readonly { readonly of: RegExp; readonly rate: Rate }[] = [
  { of: /^POST \/channels\/\{channel_id\}\/messages$/u, rate: { limit: 5, window: 5_000 } },
  { of: /^(?:POST|PATCH) \/webhooks\//u, rate: { limit: 5, window: 2_000 } },
];

/** Limits the rate of requests as Discord does, with headers that say how much is left. */
export function createRates(now: () => number): Rates {
  const seen = new Map<string, number[]>();

  const take = (key: string, { limit, window }: Rate) => {
    const recent = (seen.get(key) ?? []).filter((at) => at > now() - window);
    const isFull = recent.length >= limit;
    if (!isFull) recent.push(now());
    seen.set(key, recent);
    return {
      isFull,
      left: limit - recent.length,
      resetAfter: Math.max(0, ((recent[0] ?? now()) + window - now()) / 1_000),
    };
  };

  return {
    judge({ method, path, route }) {
      const isInteraction = /^\/(?:interactions|webhooks)\//u.test(path);
      const all = isInteraction ? undefined : take('global', GLOBAL);
      if (all?.isFull === true)
        return {
          retryAfter: all.resetAfter,
          isGlobal: true,
          headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
        };
      const found = RATES.find(({ of }) => of.test(`${method} ${route}`));
      if (found === undefined) return { retryAfter: null, isGlobal: false, headers: {} };
      const place = path
        .split('/')
        .slice(1, path.startsWith('/webhooks/') ? 4 : 3)
        .join('/');
      const { isFull, left, resetAfter } = take(place, found.rate);
      return {
        retryAfter: isFull ? resetAfter : null,
        isGlobal: false,
        headers: {
          'x-ratelimit-limit': String(found.rate.limit),
          'x-ratelimit-remaining': String(left),
          'x-ratelimit-reset': String((now() + resetAfter * 1_000) / 1_000),
          'x-ratelimit-reset-after': String(resetAfter),
          'x-ratelimit-bucket': `local-${RATES.indexOf(found)}`,
          ...(isFull && { 'x-ratelimit-scope': 'user' }),
        },
      };
    },
    invalid: (requests) =>
      requests.filter(({ at, status }) => at > now() - TEN_MINUTES && [401, 403, 429].includes(status))
        .length,
  };
}
