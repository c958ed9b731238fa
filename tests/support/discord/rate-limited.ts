import type { FaultResult } from './fault.ts';

/** An answer that says how long to wait, as Discord words it. */
export function rateLimited(scope: 'user' | 'shared' | 'global', seconds: number): FaultResult {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(isGlobal
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
            'x-ratelimit-reset-after': String(seconds),
            'x-ratelimit-bucket': 'local',
          }),
    },
  };
}
