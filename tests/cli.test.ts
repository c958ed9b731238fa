import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDirectory } from './support/create-directory.ts';
import { runProgram } from './support/run-program.ts';
import { writeFiles } from './support/write-files.ts';

async function prepare() {
  const directory = await createDirectory();
  await writeFiles(directory, {
    'news/ferry.txt': 'The ferry to the island will run again from Monday, the harbour master said.',
    'news/empty.txt': '',
  });
  const library = join(directory, 'library');
  return {
    directory,
    run: (command: string, ...words: readonly string[]) =>
      runProgram({ file: 'cli.ts', words: [command, '--library', library, '--json', ...words] }),
    library,
  };
}

describe('node src/cli.ts', () => {
  it('takes articles in, names those it cannot read, and finds the others', async () => {
    const { directory, run } = await prepare();
    const ingested = await run('ingest', join(directory, 'news'));
    expect(ingested.code).toBe(1);
    expect(JSON.parse(ingested.output)).toMatchObject({
      added: 1,
      failed: [{ path: expect.stringContaining('empty.txt') }],
      articles: 1,
    });
    const found = await run('search', 'ferry');
    expect(found).toMatchObject({ code: 0, errors: '' });
    expect(JSON.parse(found.output)).toMatchObject({
      id: '1',
      hits: [{ article: 'ferry', passage: 'ferry#1' }],
    });
  });

  it('says what is missing', async () => {
    const { run } = await prepare();
    const { code, output, errors } = await run('ask', 'Who?');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^There is no library at .* Ingest some articles first/u);
  });

  it('refuses settings it cannot use', async () => {
    const env = { LIBRARY_DIR: ' ' };
    const { code, errors } = await runProgram({ file: 'cli.ts', words: ['ask', 'Who?'], env });
    expect(code).toBe(2);
    expect(errors).toMatch(/LIBRARY_DIR is empty/u);
  });

  it('ends without a word when nobody reads on', async () => {
    const { directory, run, library } = await prepare();
    await run('ingest', join(directory, 'news'));
    const { code, errors } = await runProgram({
      file: 'cli.ts',
      words: ['search', '--library', library, '--json'],
      input: 'ferry\n'.repeat(5_000),
      isHead: true,
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
