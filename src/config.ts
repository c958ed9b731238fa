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
  readonly models: ModelsConfig;
}

/** Which models are used, if any, and what they may cost. */
export interface ModelsConfig {
  /** `provider:model`, which joins answers; `null` where the built-in mode answers. */
  readonly chat: string | null;
  /** `openai:model`, which gives texts their vectors; `null` for the built-in one. */
  readonly embeddings: string | null;
  readonly endpoint: {
    /** A secret; `null` where the endpoint asks for none. */
    readonly apiKey: string | null;
    readonly baseUrl: string;
  };
  readonly budget: BudgetConfig;
  /** Of a million tokens of text to embed, in the currency of the budget; `null` where it is not known. */
  readonly embeddingsPrice: number | null;
}

/** What the chat model may cost in a day (UTC); `null` for no limit. */
export interface BudgetConfig {
  readonly tokensPerDay: number | null;
  readonly tokensPerServer: number | null;
  /** In whatever currency the prices are in. */
  readonly moneyPerDay: number | null;
  readonly moneyPerServer: number | null;
  /** Of a million tokens each; `null` where they are not known. */
  readonly prices: { readonly input: number; readonly output: number } | null;
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

const OPENAI_API = 'https://api.openai.com/v1';

const modelName = (providers: string, pattern: RegExp) =>
  z
    .string()
    .transform((given) => given.trim())
    .refine((given) => given === '' || given === 'builtin' || pattern.test(given), {
      error: `is no name of a model. Write it as ${providers}, or remove it for what is built in`,
    })
    .default('')
    .transform((given) => (given === '' || given === 'builtin' ? null : given));

/** A number from 0, or nothing. */
const amount = (what: string, fallback: number | null, isWhole: boolean) =>
  z
    .string()
    .transform((given) => given.trim().toLowerCase().replaceAll('_', ''))
    .refine((given) => given === '' || given === 'none' || isAmount(given, isWhole), {
      error: `is no ${what}. Give a ${isWhole ? 'whole number' : 'number'} such as ${isWhole ? '200000' : '1.50'}, or none for no limit`,
    })
    .optional()
    .transform((given) =>
      given === undefined || given === '' ? fallback : given === 'none' ? null : Number(given),
    );

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
  MODEL: modelName('provider:model, such as openai:gpt-4.1-mini', /^[a-z][\w-]*:\S+$/u),
  EMBEDDINGS: modelName('openai:model, such as openai:text-embedding-3-small', /^openai:\S+$/u),
  OPENAI_API_KEY: z
    .string()
    .transform((given) => given.trim())
    .refine((given) => !/\s/u.test(given), { error: 'holds a space. Copy the key anew' })
    .default(''),
  OPENAI_BASE_URL: z
    .string()
    .transform((given) => given.trim().replace(/\/+$/u, '') || OPENAI_API)
    .refine((given) => /^https?:\/\//u.test(given) && URL.canParse(given), {
      error: 'is no address. Give one such as http://localhost:11434/v1, or remove it for OpenAI’s',
    })
    .default(OPENAI_API),
  MODEL_TOKENS_PER_DAY: amount('number of tokens', 1_000_000, true),
  MODEL_TOKENS_PER_SERVER: amount('number of tokens', 200_000, true),
  MODEL_MONEY_PER_DAY: amount('amount of money', null, false),
  MODEL_MONEY_PER_SERVER: amount('amount of money', null, false),
  MODEL_PRICES: z
    .string()
    .transform((given) => given.trim())
    .refine(
      (given) =>
        given === '' ||
        (given.split(/\s+/u).length === 2 && given.split(/\s+/u).every((price) => isAmount(price, false))),
      {
        error:
          'are no prices. Give two numbers, what a million tokens cost to send and to receive: 0.40 1.60',
      },
    )
    .default('')
    .transform((given) => {
      const [input, output] = given.split(/\s+/u).map(Number);
      return given === '' || input === undefined || output === undefined ? null : { input, output };
    }),
  EMBEDDINGS_PRICE: amount('price', null, false),
});

/** What is said of several settings together. */
const checked = schema
  .refine(({ MODEL_MONEY_PER_DAY, MODEL_PRICES }) => MODEL_MONEY_PER_DAY === null || MODEL_PRICES !== null, {
    path: ['MODEL_MONEY_PER_DAY'],
    error: 'cannot be kept without MODEL_PRICES. Set them, too',
  })
  .refine(
    ({ MODEL_MONEY_PER_SERVER, MODEL_PRICES }) => MODEL_MONEY_PER_SERVER === null || MODEL_PRICES !== null,
    {
      path: ['MODEL_MONEY_PER_SERVER'],
      error: 'cannot be kept without MODEL_PRICES. Set them, too',
    },
  )
  .refine(
    ({ MODEL, OPENAI_API_KEY, OPENAI_BASE_URL }) => needsNoKey(MODEL, OPENAI_API_KEY, OPENAI_BASE_URL),
    {
      path: ['OPENAI_API_KEY'],
      error:
        'is missing, which MODEL needs at OpenAI. Set it, or set OPENAI_BASE_URL to a server of your own',
    },
  )
  .refine(
    ({ EMBEDDINGS, OPENAI_API_KEY, OPENAI_BASE_URL }) =>
      needsNoKey(EMBEDDINGS, OPENAI_API_KEY, OPENAI_BASE_URL),
    {
      path: ['OPENAI_API_KEY'],
      error:
        'is missing, which EMBEDDINGS needs at OpenAI. Set it, or set OPENAI_BASE_URL to a server of your own',
    },
  )
  .refine(
    ({ OPENAI_API_KEY, OPENAI_BASE_URL }) =>
      OPENAI_API_KEY === '' || isSafeUrl(OPENAI_BASE_URL) || isPrivate(OPENAI_BASE_URL),
    {
      path: ['OPENAI_BASE_URL'],
      error: 'would send OPENAI_API_KEY across the internet in the clear. Use https://, or remove the key',
    },
  );

/**
 * Reads the settings.
 *
 * @param env variables by name; by default those of the process, and behind them those of the file `.env`
 * @throws {ConfigError} naming all that is wrong and what to do about it
 */
export function readConfig(env: Environment = readEnvironment()): Config {
  const parsed = checked.safeParse(env);
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
    models: Object.freeze(toModels(parsed.data)),
  });
}

function toModels(data: z.output<typeof schema>): ModelsConfig {
  return {
    chat: data.MODEL,
    embeddings: data.EMBEDDINGS,
    endpoint: { apiKey: data.OPENAI_API_KEY || null, baseUrl: data.OPENAI_BASE_URL },
    budget: {
      tokensPerDay: data.MODEL_TOKENS_PER_DAY,
      tokensPerServer: data.MODEL_TOKENS_PER_SERVER,
      moneyPerDay: data.MODEL_MONEY_PER_DAY,
      moneyPerServer: data.MODEL_MONEY_PER_SERVER,
      prices: data.MODEL_PRICES,
    },
    embeddingsPrice: data.EMBEDDINGS_PRICE,
  };
}

function needsNoKey(model: string | null, key: string, baseUrl: string): boolean {
  return model?.startsWith('openai:') !== true || key !== '' || baseUrl !== OPENAI_API;
}

function isAmount(given: string, isWhole: boolean): boolean {
  return (isWhole ? /^\d{1,15}$/u : /^\d{1,9}(?:\.\d{1,6})?$/u).test(given);
}

/** A machine in one's own network, by its address or by a name without dots. */
function isPrivate(given: string): boolean {
  const { hostname } = new URL(given);
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/u.test(hostname) || !/[.:]/u.test(hostname);
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
