import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError } from '../src/config-error.ts';
import { createDirectory } from './support/create-directory.ts';

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toEqual({
      libraryDirectory: 'data/library',
      cacheDirectory: 'data/cache',
      isColoured: true,
      discord: null,
      logLevel: 'info',
    });
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
