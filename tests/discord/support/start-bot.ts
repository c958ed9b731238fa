import { REST } from 'discord.js';
import { onTestFinished } from 'vitest';
import { createMemoryLibrary } from '../../../src/adapters/memory-library.ts';
import type { Command } from '../../../src/commands/command.ts';
import type { DiscordError } from '../../../src/discord/discord-error.ts';
import { createLog } from '../../../src/discord/logging/create-log.ts';
import { createCommandRegistry } from '../../../src/discord/registration/create-command-registry.ts';
import { deployCommands } from '../../../src/discord/registration/deploy-commands.ts';
import { type DiscordParts, runDiscord } from '../../../src/discord/run-discord.ts';
import { forgetServer } from '../../../src/library/forget-server.ts';
import type { Library } from '../../../src/library/library.ts';
import { type LocalDiscord, startDiscord } from '../../support/discord/start-discord.ts';

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The bot, running against a Discord of its own. */
export interface RunningBot {
  readonly discord: LocalDiscord;
  readonly library: Library;
  /** What was logged so far. */
  readonly lines: readonly LogLine[];
  /** All that was logged, as it was written. */
  readonly logged: () => string;
  /** Waits for a line of the log. */
  readonly awaitLine: (message: string) => Promise<LogLine>;
  /** Waits until so many requests have been answered, in all that belongs to it. */
  readonly hasAnswered: (count: number) => Promise<unknown>;
  /** Tells it to end. */
  readonly stop: () => void;
  /** How it ended. */
  readonly ended: Promise<DiscordError | null>;
  /** Ends it and starts another over the same Discord and library. */
  readonly restart: () => Promise<RunningBot>;
}

/** What the bot is made of; all may be left out. */
export interface BotOptions extends Partial<DiscordParts> {
  readonly discord?: LocalDiscord;
  readonly library?: Library;
  /** Whether it is waited for until it is ready; by default `true`. */
  readonly isAwaited?: boolean;
  /** Whether the commands are registered before; by default `true`. */
  readonly isDeployed?: boolean;
}

/** As they are, only a hundred times quicker; and whatever has stood was steady. */
const QUICK = { first: 10, longest: 900, steady: 0, givingUp: 9_000 };

/** Starts the bot with these commands, registered everywhere; it ends with the test. */
export async function startBot(
  commands: readonly Command[],
  {
    discord: given,
    library = createMemoryLibrary(),
    isAwaited = true,
    isDeployed = true,
    ...parts
  }: BotOptions = {},
): Promise<RunningBot> {
  const discord = given ?? (await startDiscord());
  if (isDeployed) await deployCommands(commands, createCommandRegistry(createRest(discord), null));
  const stopping = new AbortController();
  let text = '';
  const lines: LogLine[] = [];
  const write = (line: string) => {
    text += line;
    lines.push(JSON.parse(line));
    discord.state.changed();
  };
  const ended = runDiscord({
    commands,
    settings: library.settings,
    servers: library.servers,
    actions: library.actions,
    forgetServer: (serverId) => forgetServer(library, serverId),
    token: discord.token,
    apiUrl: discord.api,
    registersOnStart: false,
    readsMessages: false,
    log: createLog({ level: 'info', stream: { write }, secrets: [discord.token] }),
    now: () => new Date(discord.clock.now()),
    signal: stopping.signal,
    pauses: QUICK,
    ...parts,
  });
  const stop = () => stopping.abort();
  onTestFinished(async () => {
    stop();
    await Promise.allSettled([ended]);
    if (given === undefined) await discord.close();
  });
  const awaitLine = (message: string) =>
    discord.until(() => lines.find(({ msg }) => msg === message), `the line “${message}” in the log`);
  if (isAwaited) await Promise.race([awaitLine('ready'), ended]);
  return {
    discord,
    library,
    lines,
    logged: () => text,
    awaitLine,
    hasAnswered: (count) =>
      discord.until(() => lines.filter(({ msg }) => msg === 'answered')[count - 1], `answer no. ${count}`),
    stop,
    ended,
    async restart() {
      stop();
      await ended;
      return startBot(commands, { ...parts, discord, library });
    },
  };
}

function createRest(discord: LocalDiscord): REST {
  return new REST({ api: discord.api }).setToken(discord.token);
}
