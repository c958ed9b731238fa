import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/config-error.ts';
import { builtInModels } from './support/built-in-models.ts';
import { createDirectory } from './support/create-directory.ts';

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toEqual({
      libraryDirectory: 'data/library',
      cacheDirectory: 'data/cache',
      isColoured: true,
      discord: null,
      logLevel: 'info',
      models: {
        ...builtInModels,
        reader: 'trained',
        builtInEmbedder: 'neural',
        budget: { ...builtInModels.budget, tokensPerDay: 4_000_000, tokensPerServer: 1_000_000 },
      },
    });
  });

  it.each([
    ['builtin', { embeddings: null, builtInEmbedder: 'neural' }],
    ['words', { embeddings: null, builtInEmbedder: 'words' }],
  ])('reads which of the built-in embedders is wanted: %s', (EMBEDDINGS, expected) => {
    expect(readConfig({ EMBEDDINGS }).models).toMatchObject(expected);
  });

  it('reads what is set', () => {
    const env = {
      LIBRARY_DIR: ' /srv/news ',
      CACHE_DIR: '/var/cache/news',
      NO_COLOR: '1',
      DISCORD_TOKEN: ' a.b.c\n',
      DISCORD_API_URL: 'http://localhost:8080/api/',
      DISCORD_REGISTER_ON_START: 'yes',
      DISCORD_MESSAGE_CONTENT: '1',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(env)).toEqual({
      libraryDirectory: '/srv/news',
      cacheDirectory: '/var/cache/news',
      isColoured: false,
      discord: {
        token: 'a.b.c',
        apiUrl: 'http://localhost:8080/api',
        registersOnStart: true,
        readsMessages: true,
      },
      logLevel: 'debug',
      models: expect.objectContaining({ chat: null }),
    });
  });

  it('keeps colours where NO_COLOR is empty', () => {
    expect(readConfig({ NO_COLOR: '' }).isColoured).toBe(true);
  });

  it('does without Discord where the token is left empty, and asks of it no more than it has to', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ' }).discord).toBeNull();
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: '' }).discord).toEqual({
      token: 'a.b.c',
      apiUrl: 'https://discord.com/api',
      registersOnStart: false,
      readsMessages: false,
    });
  });

  it('reads whether questions are to be read by words alone', () => {
    expect(readConfig({ READER: 'Words' }).models.reader).toBe('words');
    expect(readConfig({ READER: '' }).models.reader).toBe('trained');
  });

  it.each([
    ['http://discord.example/api', 'a network in the clear'],
    ['discord.com/api', 'no scheme'],
    ['ftp://localhost', 'another scheme'],
    ['http://localhost.example', 'a name that only begins like this machine'],
  ])('sends no token to %s: %s', (DISCORD_API_URL) => {
    expect(() => readConfig({ DISCORD_API_URL })).toThrow(
      /no address that a token may be sent to\. Remove it/u,
    );
  });

  it.each(['http://127.0.0.1:8080', 'http://[::1]:1/api', 'https://discord.example/api'])(
    'lets %s stand in for Discord',
    (DISCORD_API_URL) => {
      expect(readConfig({ DISCORD_TOKEN: 'x', DISCORD_API_URL }).discord?.apiUrl).toBe(DISCORD_API_URL);
    },
  );

  it.each([
    [{ DISCORD_TOKEN: 'Bot a.b.c' }, /DISCORD_TOKEN holds a space\. Copy the token anew/u],
    [{ DISCORD_REGISTER_ON_START: 'maybe' }, /DISCORD_REGISTER_ON_START is neither yes nor no/u],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is no level\. Set it to debug, info/u],
  ])('says what is wrong with %o, without repeating it', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).not.toThrow(/a\.b\.c/u);
  });

  it('reads which models are to be used, where they are and what they may cost', () => {
    const env = {
      MODEL: 'openai:llama3.1',
      EMBEDDINGS: 'openai:nomic-embed-text',
      OPENAI_API_KEY: ' sk-1 ',
      OPENAI_BASE_URL: 'http://localhost:11434/v1/',
      MODEL_TOKENS_PER_DAY: 'none',
      MODEL_TOKENS_PER_SERVER: '50_000',
      MODEL_PRICES: '0.40  1.60',
      MODEL_MONEY_PER_DAY: '2.50',
      EMBEDDINGS_PRICE: '0.02',
      RECOGNISE_WITH_MODEL: 'yes',
      MODEL_EFFORT: ' Low ',
      MODEL_OUTPUT_TOKENS: '8_000',
      MODEL_PATIENCE: '120 90',
      MODEL_WINDOW: '6000',
    };
    expect(readConfig(env).models).toEqual({
      chat: 'openai:llama3.1',
      reader: 'trained',
      recognises: true,
      looksTwice: true,
      embeddings: 'openai:nomic-embed-text',
      builtInEmbedder: 'neural',
      endpoint: { apiKey: 'sk-1', baseUrl: 'http://localhost:11434/v1' },
      chatEndpoint: {
        apiKey: 'sk-1',
        baseUrl: 'http://localhost:11434/v1',
        variables: { key: 'OPENAI_API_KEY', address: 'OPENAI_BASE_URL' },
        speaks: 'openai',
        limit: 'max_completion_tokens',
        isKeyed: false,
      },
      effort: 'low',
      outputTokens: 8_000,
      patience: { totalMs: 120_000, silenceMs: 90_000 },
      window: 6_000,
      budget: {
        tokensPerDay: null,
        tokensPerServer: 50_000,
        moneyPerDay: 2.5,
        moneyPerServer: null,
        prices: { input: 0.4, output: 1.6 },
      },
      embeddingsPrice: 0.02,
    });
  });

  it.each([
    [{ MODEL: 'gpt-4.1' }, /MODEL is no name of a model\. Write it as provider:model/u],
    [{ READER: 'gpt' }, /READER is no reader\. Give builtin, or words/u],
    [{ EMBEDDINGS: 'cohere:embed' }, /EMBEDDINGS is no name of a model/u],
    [{ MODEL: 'openai:gpt-4.1-mini' }, /OPENAI_API_KEY is missing, which MODEL needs there/u],
    [{ EMBEDDINGS: 'openai:text-embedding-3-small' }, /OPENAI_API_KEY is missing, which EMBEDDINGS needs/u],
    [{ OPENAI_BASE_URL: 'localhost:11434' }, /OPENAI_BASE_URL is no address/u],
    [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://models.example/v1' }, /in the clear/u],
    [{ RECOGNISE_WITH_MODEL: 'yes' }, /RECOGNISE_WITH_MODEL means nothing without MODEL/u],
    [{ MODEL_TOKENS_PER_DAY: 'many' }, /MODEL_TOKENS_PER_DAY is no number of tokens/u],
    [{ MODEL_MONEY_PER_DAY: '1' }, /MODEL_MONEY_PER_DAY cannot be kept without MODEL_PRICES/u],
    [{ MODEL_MONEY_PER_SERVER: '1' }, /MODEL_MONEY_PER_SERVER cannot be kept without MODEL_PRICES/u],
    [{ MODEL_PRICES: '0.40' }, /MODEL_PRICES are no prices/u],
    [{ MODEL_EFFORT: 'very high' }, /MODEL_EFFORT is no effort\. Give the word/u],
    [{ MODEL_OUTPUT_TOKENS: '10' }, /MODEL_OUTPUT_TOKENS is no number of tokens that would do.* from 200/u],
    [{ MODEL_WINDOW: 'all' }, /MODEL_WINDOW is no number of tokens that would do/u],
    [{ MODEL_PATIENCE: 'long' }, /MODEL_PATIENCE are no seconds\. Give how long/u],
    [{ MODEL_PATIENCE: '30 60' }, /MODEL_PATIENCE waits longer for the first sign of life/u],
    [{ MODEL_PATIENCE: '900 600' }, /MODEL_PATIENCE is too long/u],
    [{ MODEL: 'groq:llama' }, /GROQ_API_KEY is missing, which MODEL needs there.*GROQ_BASE_URL/u],
    [{ MODEL: 'ollama:llama', OLLAMA_BASE_URL: 'localhost' }, /OLLAMA_BASE_URL is no address/u],
    [{ MODEL: 'mistral:large', MISTRAL_API_KEY: 'a b' }, /MISTRAL_API_KEY holds a space/u],
    [
      { MODEL: 'groq:llama', GROQ_API_KEY: 'k', GROQ_BASE_URL: 'http://models.example/v1' },
      /GROQ_BASE_URL would send GROQ_API_KEY across the internet in the clear/u,
    ],
    [{ OPENAI_BASE_URL: 'https://me:secret@models.example/v1' }, /OPENAI_BASE_URL holds a user name/u],
  ])('says what is wrong with %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it.each([
    ['ollama:qwen3', {}, 'http://localhost:11434/v1', null],
    ['openrouter:a/b:free', { OPENROUTER_API_KEY: 'k1' }, 'https://openrouter.ai/api/v1', 'k1'],
    ['deepseek:chat', { DEEPSEEK_API_KEY: 'k2' }, 'https://api.deepseek.com/v1', 'k2'],
    ['vllm:mine', { VLLM_BASE_URL: 'http://10.0.0.7:8000/v1/' }, 'http://10.0.0.7:8000/v1', null],
    ['anthropic:opus', { ANTHROPIC_API_KEY: 'k3' }, '', 'k3'],
    ['elsewhere-ai:model', { ELSEWHERE_AI_API_KEY: 'k4' }, '', 'k4'],
  ])('knows where %s is to be had, and by which key', (MODEL, env, baseUrl, apiKey) => {
    expect(readConfig({ ...env, MODEL }).models.chatEndpoint).toMatchObject({ baseUrl, apiKey });
  });

  it('waits half of the time for a sign of life where nothing else is said', () => {
    expect(readConfig({ MODEL_PATIENCE: '20' }).models.patience).toEqual({
      totalMs: 20_000,
      silenceMs: 10_000,
    });
  });

  it('lets a key go to a machine in one’s own network', () => {
    const { endpoint } = readConfig({
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: 'http://192.168.1.20:8000/v1',
    }).models;
    expect(endpoint).toEqual({ apiKey: 'k', baseUrl: 'http://192.168.1.20:8000/v1' });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('names everything that is wrong at once, each with what to do', () => {
    const read = () => readConfig({ LIBRARY_DIR: '', CACHE_DIR: 'a\0b' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /LIBRARY_DIR is empty\. Name a folder.*\n- CACHE_DIR holds a null character\. Name a folder/u,
    );
  });

  describe('without variables of its own', () => {
    const inDirectory = async () => {
      const directory = await createDirectory();
      const before = process.cwd();
      process.chdir(directory);
      onTestFinished(() => process.chdir(before));
      return directory;
    };

    it('reads the file .env, which leaves the process as it is', async () => {
      await writeFile(join(await inDirectory(), '.env'), 'CACHE_DIR="kept here" # a folder\n');
      expect(readConfig().cacheDirectory).toBe('kept here');
      expect(process.env['CACHE_DIR']).toBeUndefined();
    });

    it('finds the key of a provider in it', async () => {
      await writeFile(join(await inDirectory(), '.env'), 'MODEL=groq:llama\nGROQ_API_KEY=k\n');
      expect(readConfig().models.chatEndpoint?.apiKey).toBe('k');
      expect(process.env['GROQ_API_KEY']).toBeUndefined();
    });

    it('does without the file', async () => {
      await inDirectory();
      expect(readConfig().cacheDirectory).toBe('data/cache');
    });

    it('says what is wrong with the file', async () => {
      await mkdir(join(await inDirectory(), '.env'));
      expect(() => readConfig()).toThrow(/\.env cannot be read .*Make it a readable file, or remove it\./su);
    });
  });
});
