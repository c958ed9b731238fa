import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** What can be set from outside. */
export interface Config {
  /** The folder of the library; relative to the working directory. */
  readonly libraryDirectory: string;
  /** The folder of what can be computed again, such as compiled word vectors. */
  readonly cacheDirectory: string;
  /** Whether terminals are shown colours. */
  readonly isColoured: boolean;
  /** `null` where there is no token: then the terminal is the surface. */
  readonly discord: DiscordConfig | null;
  readonly logLevel: LogLevel;
}

/** How Discord is used. */
export interface DiscordConfig {
  /** A secret. */
  readonly token: string;
  /** Where its API is, without the version. */
  readonly apiUrl: string;
  /** Whether starting registers the commands where Discord has others; otherwise it only tells of that. */
  readonly registersOnStart: boolean;
  /** Whether the bot has been given the privileged intent to read messages that do not mention it. */
  readonly readsMessages: boolean;
}

/** How much is logged: this and what is worse. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const ENV_FILE = '.env';

const folder = (fallback: string) =>
  z
    .string()
    .transform((path) => path.trim())
    .refine((path) => path !== '', { error: 'is empty. Name a folder, or remove the variable' })
    .refine((path) => !path.includes('\0'), { error: 'holds a null character. Name a folder' })
    .default(fallback);

const flag = z
  .enum(['', 'no', 'false', '0', 'yes', 'true', '1'], {
    error: 'is neither yes nor no. Set it to one of them',
  })
  .default('no')
  .transform((given) => ['yes', 'true', '1'].includes(given));

/** Of the token only this much is known for sure: whatever is wrong with it in other ways Discord says. */
const token = z
  .string()
  .transform((given) => given.trim())
  .refine((given) => !/\s/u.test(given), {
    error: 'holds a space. Copy the token anew from the developer portal, without “Bot” in front of it',
  })
  .default('');

const DISCORD_API = 'https://discord.com/api';

const apiUrl = z
  .string()
  .transform((given) => given.trim().replace(/\/+$/u, '') || DISCORD_API)
  .refine(isSafeUrl, {
    error: `is no address that a token may be sent to. Remove it, or give one that begins with https:// (or http:// on this machine)`,
  })
  .default(DISCORD_API);

const schema = z.object({
  LIBRARY_DIR: folder('data/library'),
  CACHE_DIR: folder('data/cache'),
  // Any value but the empty one counts, as https://no-color.org has it.
  NO_COLOR: z.string().optional(),
  DISCORD_TOKEN: token,
  DISCORD_API_URL: apiUrl,
  DISCORD_REGISTER_ON_START: flag,
  DISCORD_MESSAGE_CONTENT: flag,
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
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message} (see .env.example).`),
    );
  }
  const { LIBRARY_DIR, CACHE_DIR, NO_COLOR = '', LOG_LEVEL, DISCORD_TOKEN } = parsed.data;
  return Object.freeze({
    libraryDirectory: LIBRARY_DIR,
    cacheDirectory: CACHE_DIR,
    isColoured: NO_COLOR === '',
    discord:
      DISCORD_TOKEN === ''
        ? null
        : Object.freeze({
            token: DISCORD_TOKEN,
            apiUrl: parsed.data.DISCORD_API_URL,
            registersOnStart: parsed.data.DISCORD_REGISTER_ON_START,
            readsMessages: parsed.data.DISCORD_MESSAGE_CONTENT,
          }),
    logLevel: LOG_LEVEL,
  });
}

/** The token goes with every request, so it must not cross a network in the clear. */
function isSafeUrl(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, hostname } = new URL(given);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.[\d.]+|\[::1\])$/u.test(hostname))
  );
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
