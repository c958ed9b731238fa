import type { Client } from 'discord.js';
import type { Command } from '../commands/command.ts';
import type { ActionStore } from '../library/action-store.ts';
import type { ServerStore } from '../library/server-store.ts';
import type { SettingsStore } from '../library/settings-store.ts';
import { createReference } from './answering/create-reference.ts';
import { createRequestAnswerer } from './answering/create-request-answerer.ts';
import { createShift, type Shift, type ShiftTimes } from './answering/create-shift.ts';
import { createTurnstile } from './answering/create-turnstile.ts';
import { awaitSessions } from './connecting/await-sessions.ts';
import { close } from './connecting/close.ts';
import { connect } from './connecting/connect.ts';
import { createClient } from './connecting/create-client.ts';
import { createPacing, PAUSES, type Pauses } from './connecting/create-pacing.ts';
import { logEvents } from './connecting/log-events.ts';
import { createTurnMemory } from './conversation/create-turn-memory.ts';
import { createTurnReader } from './conversation/create-turn-reader.ts';
import { createMessageRenderer } from './create-message-renderer.ts';
import type { DiscordError } from './discord-error.ts';
import { forgetLeftServers } from './forget-left-servers.ts';
import { createCoolDowns } from './guarding/create-cool-downs.ts';
import { createGuard } from './guarding/create-guard.ts';
import { inviteUrl } from './invite-url.ts';
import { listen } from './listen.ts';
import type { Log } from './logging/log.ts';
import { createInteractionReader } from './receiving/create-interaction-reader.ts';
import { createMessageReader } from './receiving/create-message-reader.ts';
import { compareOnStart } from './registration/compare-on-start.ts';
import { createCommandRegistry } from './registration/create-command-registry.ts';
import { untilAborted } from './until-aborted.ts';

/** What Dragoman in Discord is made of. */
export interface DiscordParts {
  readonly commands: readonly Command[];
  readonly settings: SettingsStore;
  readonly actions: ActionStore;
  readonly servers: ServerStore;
  readonly forgetServer: (serverId: string) => Promise<void>;
  readonly token: string;
  readonly apiUrl: string;
  readonly registersOnStart: boolean;
  readonly readsMessages: boolean;
  readonly log: Log;
  readonly now: () => Date;
  /** Aborted when it shall end. */
  readonly signal: AbortSignal;
  /** How long ending may take; by default below the ten seconds that supervisors give. */
  readonly shiftTimes?: ShiftTimes;
  /** Between tries to connect; by default such that Discord is given up after a quarter of an hour. */
  readonly pauses?: Pauses;
}

/** Together with closing the connection below the ten seconds that supervisors give. */
const SHIFT_TIMES: ShiftTimes = { finishing: 5_000, telling: 1_500 };
const PROGRESS_TIMES = { first: 1_500, every: 2_500 };
/** Some may be waiting for a language model or the disk; more would only wait for each other. */
const TURNSTILE = { concurrency: 8, patienceMs: 500 };
const MEMORY = { window: 60 * 60_000, most: 5_000, perConversation: 5 };

/**
 * Answers in Discord until it is told to end, finishing what has been asked by then.
 *
 * @returns why Discord does not want the bot any more, where that is how it ended; otherwise `null`
 * @throws {DiscordError} where Discord does not let the bot in
 * @throws {UnreachableError} where it cannot be reached for too long
 */
export async function runDiscord(parts: DiscordParts): Promise<DiscordError | null> {
  const { token, log, signal, pauses = PAUSES } = parts;
  const closing = new AbortController();
  const asking = createPacing({ pauses, log });
  const connecting = createPacing({ pauses, log });
  const client = createClient({ ...parts, closing: closing.signal, pacing: connecting });
  const shift = createShift();
  logEvents(client, log, shift.isOver);
  prepare(parts, client, shift);
  const given = Promise.race([asking.givenUp, connecting.givenUp]);
  const stopped = Promise.race([
    untilAborted(signal),
    given.then((error) => {
      throw error;
    }),
  ]);
  try {
    client.rest.setToken(token);
    await Promise.race([awaitSessions({ rest: client.rest, pacing: asking, log, signal }), stopped]);
    if (signal.aborted) return null;
    const { ready, refused } = connect(client, token);
    await Promise.race([ready, stopped]);
    if (signal.aborted) return null;
    begin(parts, client, shift);
    const refusal = await Promise.race([refused, stopped]);
    if (refusal === null) log.info('ending: nothing new is begun');
    return refusal;
  } finally {
    await shift.end(parts.shiftTimes ?? SHIFT_TIMES);
    asking.end();
    connecting.end();
    await close(client);
    closing.abort();
  }
}

/** What is done once the connection stands, beside answering. */
function begin(parts: DiscordParts, client: Client, shift: Shift): void {
  const { commands, registersOnStart, log } = parts;
  const servers = [...client.guilds.cache.keys()];
  const registry = createCommandRegistry(client.rest, null);
  shift.add(compareOnStart({ commands, registry, registers: registersOnStart, log }));
  shift.add(tidy(parts, servers));
  log.info({ servers: servers.length, shards: client.ws.shards.size }, 'ready');
  if (servers.length > 0 || client.application === null) return;
  const invite = inviteUrl(client.application.id);
  log.info({ invite }, 'in no server yet: open this address to let it into one');
}

async function tidy(parts: DiscordParts, present: readonly string[]): Promise<void> {
  try {
    await forgetLeftServers({ ...parts, present });
  } catch (error) {
    // It is tried again at the next start.
    parts.log.error({ error }, 'the servers that were left could not be forgotten');
  }
}

function prepare(parts: DiscordParts, client: Client, shift: Shift): void {
  const { commands, log, now } = parts;
  const renderer = createMessageRenderer(parts);
  const memory = createTurnMemory(() => now().getTime(), MEMORY);
  const turns = createTurnReader({ memory, renderer, log });
  const answer = createRequestAnswerer({
    commands,
    renderer,
    guard: createGuard({ settings: parts.settings, coolDowns: createCoolDowns() }),
    turnstile: createTurnstile(TURNSTILE),
    shift,
    memory,
    log,
    now,
    readLatency: () => (client.ws.ping > 0 ? client.ws.ping : null),
    createReference,
    progressTimes: PROGRESS_TIMES,
  });
  listen(client, {
    commands,
    interactions: createInteractionReader({ ...parts, renderer, memory, turns }),
    messages: createMessageReader({ ...parts, memory, turns }),
    answer,
    servers: parts.servers,
    forgetServer: parts.forgetServer,
    log,
  });
}
