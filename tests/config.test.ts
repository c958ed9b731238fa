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
    });
  });

  it('reads what is set', () => {
    expect(readConfig({ LIBRARY_DIR: ' /srv/news ', CACHE_DIR: '/var/cache/news', NO_COLOR: '1' })).toEqual({
      libraryDirectory: '/srv/news',
      cacheDirectory: '/var/cache/news',
      isColoured: false,
    });
  });

  it('keeps colours where NO_COLOR is empty', () => {
    expect(readConfig({ NO_COLOR: '' }).isColoured).toBe(true);
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
