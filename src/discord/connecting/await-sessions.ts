import { setTimeout as wait } from 'node:timers/promises';
import { type APIGatewayBotInfo, type REST, Routes } from 'discord.js';
import { explainRefusal } from '../explain-refusal.ts';
import type { Log } from '../logging/log.ts';
import type { Pacing } from './create-pacing.ts';

/** What waiting needs. */
export interface SessionParts {
  readonly rest: Pick<REST, 'get'>;
  /** When Discord may be asked. */
  readonly pacing: Pacing;
  readonly log: Log;
  /** Aborted when there is no need to connect any more. */
  readonly signal: AbortSignal;
}

/** Few enough to be told of. Whoever uses up all of them (1,000 a day) has the token taken away. */
const FEW = 100;
const NAME = 'API';

/**
 * Waits until Discord can be reached, and until it lets the bot begin as many sessions as it needs: most often not at all.
 *
 * @throws {DiscordError} where waiting would not help
 */
export async function awaitSessions({ rest, pacing, log, signal }: SessionParts): Promise<void> {
  while (!signal.aborted) {
    const info = await read(rest, pacing);
    const { remaining, total, reset_after: resetAfter } = info.session_start_limit;
    if (remaining < FEW)
      log.warn({ remaining, total }, 'the bot has been started often: few sessions are left for today');
    if (remaining >= info.shards) return;
    const until = new Date(Date.now() + resetAfter).toISOString();
    log.error(
      { remaining, needed: info.shards, until },
      'no sessions are left: waiting until Discord allows new ones',
    );
    await pauseFor(resetAfter, signal);
  }
}

/** Asks until there is an answer. */
async function read(rest: SessionParts['rest'], pacing: Pacing): Promise<APIGatewayBotInfo> {
  for (;;) {
    await pacing.turn(NAME);
    try {
      const info = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
      pacing.stands(NAME);
      return info;
    } catch (error) {
      const status = statusOf(error);
      if (status !== null && status < 500) throw explainRefusal(error) ?? error;
      pacing.failed(NAME, error);
    }
  }
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
