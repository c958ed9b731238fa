import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFile } from '../../src/adapters/commit-file.ts';
import { createDirectory } from '../support/create-directory.ts';

describe('commitFile', () => {
  it('puts a file in its place, over the former one', async () => {
    const directory = await createDirectory();
    const [temporary, file] = [join(directory, 'a.tmp'), join(directory, 'a')];
    await writeFile(file, 'former');
    await writeFile(temporary, 'next');
    await commitFile(temporary, file);
    expect(await readdir(directory)).toEqual(['a']);
    expect(await readFile(file, 'utf8')).toBe('next');
  });

  it('leaves the former file as it is when there is nothing to put in its place', async () => {
    const directory = await createDirectory();
    await writeFile(join(directory, 'a'), 'former');
    await expect(commitFile(join(directory, 'a.tmp'), join(directory, 'a'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(directory, 'a'), 'utf8')).toBe('former');
  });

  it('fails where a folder is in the way', async () => {
    const directory = await createDirectory();
    await mkdir(join(directory, 'a'));
    await writeFile(join(directory, 'a.tmp'), 'next');
    await expect(commitFile(join(directory, 'a.tmp'), join(directory, 'a'))).rejects.toThrow('EISDIR');
  });
});
