import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countArticles } from '../../src/ingest/count-articles.ts';
import { createDirectory } from '../support/create-directory.ts';

describe('countArticles', () => {
  it.each([
    ['a.txt', 'One\ntwo\nthree\n', 1],
    ['a.jsonl', '{}\n{}\n{}\n', 3],
    ['a.jsonl', '{}\n{}\n{}', 3],
    ['a.JSONL', '{}\n{}', 2],
    ['a.jsonl.gz', gzipSync('{}\n{}\n'), 2],
    ['a.jsonl', '', 1],
    ['a.jsonl.gz', 'not compressed\n', 1],
  ])('expects of %s with %j so many: %d', async (name, content, expected) => {
    const path = join(await createDirectory(), name);
    await writeFile(path, content);
    expect(await countArticles(path)).toBe(expected);
  });

  it('expects one of a file that is not there', async () => {
    const directory = await createDirectory();
    expect(await countArticles(join(directory, 'none.jsonl'))).toBe(1);
    expect(await countArticles(join(directory, 'none.jsonl.gz'))).toBe(1);
  });
});
