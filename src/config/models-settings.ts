import { z } from 'zod';
import { amountSetting } from './amount-setting.ts';
import { flagSetting, flagSettingOr } from './flag-setting.ts';
import { isSafeUrl } from './is-safe-url.ts';
import { modelNameSetting } from './model-name-setting.ts';
import type { EndpointConfig, ModelsConfig } from './models-config.ts';
import { patienceSetting } from './patience-setting.ts';
import { pricesSetting } from './prices-setting.ts';
import { readEndpoint } from './providers.ts';
import { tokensSetting } from './tokens-setting.ts';

const OPENAI_API = 'https://api.openai.com/v1';

const settings = z.looseObject({
  MODEL: modelNameSetting('provider:model, such as openai:gpt-4.1-mini', /^[a-z][\w-]*:\S+$/u),
  MODEL_EFFORT: z
    .string()
    .transform((given) => given.trim().toLowerCase())
    .refine((given) => /^[a-z]*$/u.test(given), {
      error: 'is no effort. Give the word that the endpoint takes, such as low, medium or high, or remove it',
    })
    .default(''),
  MODEL_OUTPUT_TOKENS: tokensSetting({ least: 200, most: 200_000, fallback: 4_000 }),
  MODEL_PATIENCE: patienceSetting,
  MODEL_WINDOW: tokensSetting({ least: 1_000, most: 2_000_000, fallback: 24_000 }),
  RECOGNISE_WITH_MODEL: flagSetting,
  MODEL_SECOND_LOOK: flagSettingOr(true),
  READER: z
    .string()
    .transform((given) => given.trim().toLowerCase() || 'builtin')
    .refine((given) => given === 'builtin' || given === 'words', {
      error: 'is no reader. Give builtin, or words for one that only counts words',
    })
    .default('builtin'),
  EMBEDDINGS: modelNameSetting(
    'openai:model, such as openai:text-embedding-3-small, or as words',
    /^(?:openai:\S+|words)$/u,
  ),
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
    .refine((given) => !URL.canParse(given) || new URL(given).username + new URL(given).password === '', {
      error: 'holds a user name or a password. Put the key into OPENAI_API_KEY',
    })
    .default(OPENAI_API),
  MODEL_TOKENS_PER_DAY: amountSetting('number of tokens', 4_000_000, true),
  MODEL_TOKENS_PER_SERVER: amountSetting('number of tokens', 1_000_000, true),
  MODEL_MONEY_PER_DAY: amountSetting('amount of money', null, false),
  MODEL_MONEY_PER_SERVER: amountSetting('amount of money', null, false),
  MODEL_PRICES: pricesSetting,
  EMBEDDINGS_PRICE: amountSetting('price', null, false),
});

type Given = z.output<typeof settings>;

/** A limit in money means nothing where it is not known what tokens cost. */
function isPriced(limit: number | null, { MODEL_PRICES }: Given): boolean {
  return limit === null || MODEL_PRICES !== null;
}

/** OpenAI itself asks for a key; servers of one's own need not. */
function isKeyed(model: string | null, { OPENAI_API_KEY, OPENAI_BASE_URL }: Given): boolean {
  return model?.startsWith('openai:') !== true || OPENAI_API_KEY !== '' || OPENAI_BASE_URL !== OPENAI_API;
}

/** Where the chat model is; `null` where there is none. */
function chatEndpointOf(given: Given): EndpointConfig | null {
  return given.MODEL === null ? null : readEndpoint(given.MODEL, given);
}

/** An address that is given has to be one, and a key must not cross the internet in the clear, nor stand in the address. */
function checkEndpoint({ apiKey, baseUrl, variables }: EndpointConfig): string | null {
  if (baseUrl === '') return null;
  if (!/^https?:\/\//u.test(baseUrl) || !URL.canParse(baseUrl)) return NO_ADDRESS;
  const { username, password } = new URL(baseUrl);
  if (username !== '' || password !== '')
    return `holds a user name or a password. Put the key into ${variables.key}`;
  if (apiKey === null || isSafeUrl(baseUrl) || isPrivate(baseUrl)) return null;
  return `would send ${variables.key} across the internet in the clear. Use https://, or remove the key`;
}

const NO_ADDRESS =
  'is no address. Give one such as http://localhost:11434/v1, or remove it for the provider’s own';
const NEEDS_PRICES = 'cannot be kept without MODEL_PRICES. Set them, too';
const needsKey = (name: string) =>
  `is missing, which ${name} needs at OpenAI. Set it, or set OPENAI_BASE_URL to a server of your own`;

/** The settings of models and what they may cost. */
export const modelsSettings = settings
  .refine((given) => isPriced(given.MODEL_MONEY_PER_DAY, given), {
    path: ['MODEL_MONEY_PER_DAY'],
    error: NEEDS_PRICES,
  })
  .refine((given) => isPriced(given.MODEL_MONEY_PER_SERVER, given), {
    path: ['MODEL_MONEY_PER_SERVER'],
    error: NEEDS_PRICES,
  })
  .refine(({ RECOGNISE_WITH_MODEL, MODEL }) => !RECOGNISE_WITH_MODEL || MODEL !== null, {
    path: ['RECOGNISE_WITH_MODEL'],
    error: 'means nothing without MODEL. Set that, too, or remove it',
  })
  .check(({ value, issues }) => {
    const endpoint = chatEndpointOf(value);
    if (endpoint === null) return;
    const { apiKey, isKeyed: needs, variables } = endpoint;
    const tell = (name: string, message: string) =>
      issues.push({ code: 'custom', input: undefined, path: [name], message });
    if (apiKey !== null && /\s/u.test(apiKey)) tell(variables.key, 'holds a space. Copy the key anew');
    if (needs && apiKey === null)
      tell(
        variables.key,
        `is missing, which MODEL needs there. Set it, or set ${variables.address} to a server of your own`,
      );
    const problem = checkEndpoint(endpoint);
    if (problem !== null && variables.address !== 'OPENAI_BASE_URL') tell(variables.address, problem);
  })
  .refine((given) => isKeyed(given.EMBEDDINGS, given), {
    path: ['OPENAI_API_KEY'],
    error: needsKey('EMBEDDINGS'),
  })
  .refine(
    ({ OPENAI_API_KEY, OPENAI_BASE_URL }) =>
      OPENAI_API_KEY === '' || isSafeUrl(OPENAI_BASE_URL) || isPrivate(OPENAI_BASE_URL),
    {
      path: ['OPENAI_BASE_URL'],
      error: 'would send OPENAI_API_KEY across the internet in the clear. Use https://, or remove the key',
    },
  )
  .transform(
    (given): ModelsConfig => ({
      chat: given.MODEL,
      recognises: given.RECOGNISE_WITH_MODEL,
      looksTwice: given.MODEL_SECOND_LOOK,
      reader: given.READER === 'words' ? 'words' : 'trained',
      embeddings: given.EMBEDDINGS === 'words' ? null : given.EMBEDDINGS,
      builtInEmbedder: given.EMBEDDINGS === 'words' ? 'words' : 'neural',
      endpoint: { apiKey: given.OPENAI_API_KEY || null, baseUrl: given.OPENAI_BASE_URL },
      chatEndpoint: chatEndpointOf(given),
      effort: given.MODEL_EFFORT || null,
      outputTokens: given.MODEL_OUTPUT_TOKENS,
      patience: given.MODEL_PATIENCE,
      window: given.MODEL_WINDOW,
      budget: {
        tokensPerDay: given.MODEL_TOKENS_PER_DAY,
        tokensPerServer: given.MODEL_TOKENS_PER_SERVER,
        moneyPerDay: given.MODEL_MONEY_PER_DAY,
        moneyPerServer: given.MODEL_MONEY_PER_SERVER,
        prices: given.MODEL_PRICES,
      },
      embeddingsPrice: given.EMBEDDINGS_PRICE,
    }),
  );

/** A machine in one's own network, by its address or by a name without dots. */
function isPrivate(given: string): boolean {
  const { hostname } = new URL(given);
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/u.test(hostname) || !/[.:]/u.test(hostname);
}
