import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Place } from '../../commands/command.ts';
import type { RequestLimits } from '../../library/server-settings.ts';

/** Which limit was reached, and when it ends. */
export interface CoolDown {
  readonly of: keyof RequestLimits;
  readonly seconds: number;
}

/** Counts what is asked. */
export interface CoolDowns {
  /**
   * Counts one request.
   *
   * @param limits what may be asked within a minute
   * @returns `null` where it may go on; otherwise the request has not been counted
   */
  count(place: Place, limits: RequestLimits): Promise<CoolDown | null>;
}

const SECONDS = 60;

/** Cool-downs kept in memory: for one process, and forgotten after a minute. */
export function createCoolDowns(): CoolDowns {
  // A limiter has one limit, but servers set their own. Below the last of them nothing is ever lost.
  const limiters = new Map<string, RateLimiterMemory>();
  const limiterFor = (of: string, points: number) => {
    const name = `${of}:${points}`;
    const known = limiters.get(name);
    const limiter = known ?? new RateLimiterMemory({ keyPrefix: name, points, duration: SECONDS });
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    async count({ serverId, channelId, userId }, limits) {
      const where = serverId ?? 'direct';
      const wanted = [
        { of: 'person', key: `${where}:${userId}` },
        ...(serverId === null
          ? []
          : ([
              { of: 'channel', key: channelId },
              { of: 'server', key: serverId },
            ] as const)),
      ] as const;
      const counted: (() => Promise<unknown>)[] = [];
      for (const { of, key } of wanted) {
        const limiter = limiterFor(of, limits[of]);
        const milliseconds = await consume(limiter, key);
        if (milliseconds !== null) {
          await Promise.all(counted.map((takeBack) => takeBack()));
          return { of, seconds: Math.max(1, Math.ceil(milliseconds / 1_000)) };
        }
        counted.push(() => limiter.reward(key));
      }
      return null;
    },
  };
}

/** @returns how long to wait, in milliseconds; `null` where it was counted */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached;
    // It counts what it refuses, too.
    await limiter.reward(key);
    return reached.msBeforeNext;
  }
}
