import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { walkPaths } from '../../src/ingest/walk-paths.ts';
import { createDirectory } from '../support/create-directory.ts';
import { writeFiles } from '../support/write-files.ts';

describe('walkPaths', () => {
  let root: string;
  beforeEach(async () => {
    root = await createDirectory();
  });
  const at = (path: string) => join(root, path);
  const write = (...paths: readonly string[]) =>
    writeFiles(root, Object.fromEntries(paths.map((path) => [path, 'text'])));
  const walk = (paths: readonly string[] = ['.'], signal?: AbortSignal) =>
    walkPaths(
      paths.map((path) => at(path)),
      (name) => name.endsWith('.txt') && !name.startsWith('.'),
      signal,
    );
  const found = async (...paths: readonly string[]) =>
    (await walk(paths.length === 0 ? ['.'] : paths)).files.map(({ path }) => path.slice(root.length + 1));

  it('finds files in the order of their names, folder by folder', async () => {
    await write('b.txt', 'a/z.txt', 'a/b/y.txt', 'a.txt', 'B.txt', 'é.txt');
    expect(await found()).toEqual(['B.txt', 'a/b/y.txt', 'a/z.txt', 'a.txt', 'b.txt', 'é.txt']);
  });

  it('goes through the paths in the order they are named in', async () => {
    await write('a/1.txt', 'b/1.txt', 'c.txt');
    expect(await found('c.txt', 'b', 'a')).toEqual(['c.txt', 'b/1.txt', 'a/1.txt']);
  });

  it('passes over hidden files and folders, node_modules and other kinds of files', async () => {
    await write('.a.txt', '.git/a.txt', 'node_modules/x/a.txt', 'a.pdf', 'sub/node_modules/a.txt', 'b.txt');
    expect(await found()).toEqual(['b.txt']);
  });

  it('takes what is hidden when it is named', async () => {
    await write('.a.txt', '.notes/b.txt', 'node_modules/c.txt');
    expect(await found('.a.txt', '.notes', 'node_modules')).toEqual([
      '.a.txt',
      '.notes/b.txt',
      'node_modules/c.txt',
    ]);
  });

  it('follows links, but neither twice nor for ever', async () => {
    await write('in/a.txt', 'out/b.txt');
    await symlink(at('in'), at('in/self'));
    await symlink(at('out'), at('in/to-out'));
    await symlink(at('in'), at('out/back'));
    await symlink(at('out/b.txt'), at('in/z.txt'));
    const { files, failed } = await walk(['in']);
    expect(files).toEqual([
      { path: at('in/a.txt'), realPath: at('in/a.txt'), root: at('in') },
      { path: at('in/to-out/b.txt'), realPath: at('out/b.txt'), root: at('in') },
    ]);
    expect(failed).toEqual([]);
  });

  it('calls a linked file by the name of the link', async () => {
    await write('store/1234.bin');
    await symlink(at('store/1234.bin'), at('000.txt'));
    expect(await found()).toEqual(['000.txt']);
  });

  it('reports links that lead nowhere or to themselves, and what may be hidden by them', async () => {
    await write('in/a.txt', 'other/b.txt');
    await symlink(at('in/none'), at('in/dangling'));
    await symlink(at('in/loop'), at('in/loop'));
    const { roots, failed } = await walk(['.', 'in', 'other']);
    expect(failed).toEqual([
      { path: at('in/dangling'), error: expect.stringContaining('leads nowhere') },
      { path: at('in/loop'), error: expect.stringContaining('leads back to itself') },
    ]);
    expect(roots.map(({ path, isComplete }) => [path, isComplete])).toEqual([
      [root, false],
      [at('in'), false],
      [at('other'), true],
    ]);
  });

  it('reports what is neither file nor folder when it is named like one', async () => {
    execFileSync('mkfifo', [at('pipe.txt'), at('pipe')]);
    expect((await walk()).failed).toMatchObject([
      { path: at('pipe.txt'), error: expect.stringContaining('neither') },
    ]);
    expect((await walk(['pipe'])).failed).toMatchObject([{ path: at('pipe') }]);
  });

  it('tells a path that is not in its folder from one that has no folder', async () => {
    const { missing, failed, roots } = await walk(['none.txt', 'no/where.txt']);
    expect(missing).toEqual([{ path: at('none.txt'), realPath: at('none.txt') }]);
    expect(failed).toMatchObject([{ path: at('no/where.txt') }]);
    expect(roots).toEqual([]);
  });

  it('stops when it is told to', async () => {
    await write('a.txt');
    await expect(walk(['.'], AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });

  it.skipIf(process.getuid?.() === 0)(
    'reports a folder that may not be read (needs another user than root)',
    async () => {
      await write('in/a.txt', 'b.txt');
      execFileSync('chmod', ['000', at('in')]);
      const { files, failed, roots } = await walk();
      execFileSync('chmod', ['700', at('in')]);
      expect(files.map(({ path }) => path)).toEqual([at('b.txt')]);
      expect(failed).toMatchObject([{ path: at('in'), error: expect.stringContaining('may not be read') }]);
      expect(roots).toMatchObject([{ isComplete: false }]);
    },
  );
});
