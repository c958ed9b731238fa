import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import type { DiscordConfig } from './config/discord-config.ts';
import { discordSettings } from './config/discord-settings.ts';
import { folderSetting } from './config/folder-setting.ts';
import type { ModelsConfig } from './config/models-config.ts';
import { modelsSettings } from './config/models-settings.ts';
import { ConfigError } from './config-error.ts';

/** What can be set from outside. */
export interface Config {
  /** The folder of the library; relative to the working directory. */
  readonly libraryDirectory: string;
  /** The folder of what can be computed again, such as compiled word vectors and the neural model made small. */
  readonly cacheDirectory: string;
  /** Whether terminals are shown colours. */
  readonly isColoured: boolean;
  /** `null` where there is no token: then the terminal is the surface. */
  readonly discord: DiscordConfig | null;
  readonly logLevel: LogLevel;
  readonly models: ModelsConfig;
}

/** How much is logged: this and what is worse. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const ENV_FILE = '.env';

const settings = z.object({
  LIBRARY_DIR: folderSetting('data/library'),
  CACHE_DIR: folderSetting('data/cache'),
  // Any value but the empty one counts, as https://no-color.org has it.
  NO_COLOR: z.string().optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is no level. Set it to debug, info, warn, error or silent',
    })
    .default('info'),
});

/**
 * Reads the settings.
 *
 * @param env variables by name; by default those of the process, and behind them those of the file `.env`
 * @throws {ConfigError} naming all that is wrong and what to do about it
 */
export function readConfig(env: Environment = readEnvironment()): Config {
  const own = settings.safeParse(env);
  const discord = discordSettings.safeParse(env);
  const models = modelsSettings.safeParse(env);
  if (!own.success || !discord.success || !models.success) {
    const issues = [own, discord, models].flatMap(({ error }) => error?.issues ?? []);
    throw new ConfigError(
      issues.map(({ path, message }) => `${path.join('.')} ${message} (see .env.example).`),
    );
  }
  const { LIBRARY_DIR, CACHE_DIR, NO_COLOR = '', LOG_LEVEL } = own.data;
  return Object.freeze({
    libraryDirectory: LIBRARY_DIR,
    cacheDirectory: CACHE_DIR,
    isColoured: NO_COLOR === '',
    discord: discord.data && Object.freeze(discord.data),
    logLevel: LOG_LEVEL,
    models: Object.freeze(models.data),
  });
}

function readEnvironment(): Environment {
  return { ...readEnvironmentFile(), ...process.env };
}

/** Parsed rather than loaded: what is in the file stays out of the environment of processes started from here. */
function readEnvironmentFile(): Environment {
  try {
    return parse(readFileSync(ENV_FILE));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`${ENV_FILE} cannot be read (${reason}). Make it a readable file, or remove it.`]);
  }
}
