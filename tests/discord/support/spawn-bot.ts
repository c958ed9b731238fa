import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../../support/discord/start-discord.ts';
import { wordVectorCache } from '../../support/word-vector-cache.ts';

/** The program as it is run outside of tests: a process of its own. */
export interface SpawnedBot {
  kill(signal: NodeJS.Signals): void;
  /** How it ended, and how long that took since it was last told to, in milliseconds. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly took: number;
  }>;
  /** What it has logged. */
  logged(): string;
}

/**
 * Starts it against a Discord of ours. Whoever starts it has to see that it ends.
 *
 * @param awaited a part of the log that is waited for; by default until it is ready, and its commands registered
 */
export async function spawnBot(
  discord: LocalDiscord,
  libraryDirectory: string,
  awaited?: string,
): Promise<SpawnedBot> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: {
      PATH: process.env['PATH'],
      CACHE_DIR: wordVectorCache,
      LIBRARY_DIR: libraryDirectory,
      // Reading by words takes no time, so that what is measured is the bot's own.
      READER: 'words',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_REGISTER_ON_START: 'yes',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let logged = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
    discord.state.changed();
  });
  let toldAt = performance.now();
  const ended = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => {
    discord.state.changed();
    return {
      code: typeof code === 'number' ? code : null,
      signal: typeof signal === 'string' ? signal : null,
      took: performance.now() - toldAt,
    };
  });
  await discord.until(() => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${logged}`);
    if (awaited !== undefined) return logged.includes(awaited) ? true : undefined;
    const isDeployed = (discord.state.commands.get('global') ?? []).length > 0;
    return isDeployed && logged.includes('"msg":"ready"') ? true : undefined;
  }, 'the bot');
  return {
    ended,
    logged: () => logged,
    kill(signal) {
      toldAt = performance.now();
      child.kill(signal);
    },
  };
}
