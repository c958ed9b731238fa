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
}

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

const schema = z.object({
  LIBRARY_DIR: folder('data/library'),
  CACHE_DIR: folder('data/cache'),
  // Any value but the empty one counts, as https://no-color.org has it.
  NO_COLOR: z.string().optional(),
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
  const { LIBRARY_DIR, CACHE_DIR, NO_COLOR = '' } = parsed.data;
  return Object.freeze({
    libraryDirectory: LIBRARY_DIR,
    cacheDirectory: CACHE_DIR,
    isColoured: NO_COLOR === '',
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
