import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { runStart } from '../../src/cli/run-start.ts';
import type { IngestOptions } from '../../src/ingest/ingest.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import type { Status } from '../../src/replies/status-reply.ts';
import { createCli } from '../support/create-cli.ts';
import { createDoubleCommand } from '../support/create-double-command.ts';

const status: Status = {
  version: '1.2.3',
  mode: 'extractive',
  articles: 2,
  passages: 2,
  outlets: ['Harbour Post'],
  span: null,
  index: null,
};
const report: IngestReport = {
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  failed: [],
  duplicates: [],
  articles: 2,
  passages: 2,
  ms: 1,
};

/** A program that is given these lines, over an app that stocks its library as told. */
function prepare(lines: string, stock: App['stock'] = async () => null, ask = createDoubleCommand()) {
  return createCli({
    input: [lines],
    app: { stock, commands: async () => [ask], status: async () => status },
  });
}

const failing = (error: Error) =>
  createDoubleCommand({
    reply: async () => {
      throw error;
    },
  });

describe('runStart', () => {
  it('opens the library it is told, and says what it does not know', async () => {
    const { parts, result } = prepare('');
    const opened: string[] = [];
    const createApp: typeof parts.createApp = (config, options) => {
      opened.push(config.libraryDirectory);
      return parts.createApp(config, options);
    };
    const start = async (...words: readonly string[]) =>
      result(await runStart(words, { ...parts, createApp }));
    expect((await start('--library', 'elsewhere')).code).toBe(0);
    expect(opened).toEqual(['elsewhere']);
    expect(await start('--help')).toMatchObject({ code: 0, output: expect.stringContaining('--library') });
    expect(await start('now')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('too many arguments'),
    });
    expect(opened).toHaveLength(1);
  });

  it('answers the lines of a pipe, prints nothing else, and ends with 0', async () => {
    const { parts, result } = prepare('Who?\nWhen?\n');
    const { code, output, errors, apps } = result(await runStart([], parts));
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: '{"question":"Who?"}\n\n{"question":"When?"}\n',
      errors: '',
    });
    expect(apps).toMatchObject([{ isClosed: true, config: { libraryDirectory: 'lib' } }]);
    expect(apps[0]?.options.isReadOnly).toBeUndefined();
  });

  it('sees to the library first, and names the files that could not be read', async () => {
    const calls: (IngestOptions | undefined)[] = [];
    const stock: App['stock'] = async (options) => {
      calls.push(options);
      return { ...report, failed: [{ path: 'articles/empty.txt', error: 'The file is empty.' }] };
    };
    const { parts, result } = prepare('Who?\n', stock);
    const { code, errors, output } = result(await runStart([], parts));
    expect({ code, output }).toEqual({ code: 0, output: '{"question":"Who?"}\n' });
    expect(errors).toBe('articles/empty.txt: The file is empty.\n');
    expect(calls).toHaveLength(1);
  });

  it('says on a terminal that the library is being built, in one line that goes away', async () => {
    const stock: App['stock'] = async (options) => {
      const state = { done: 2, total: 5, passagesPerSecond: 0, secondsLeft: null, path: 'a' };
      options?.onProgress?.({ ...state, passages: 0 });
      options?.onProgress?.({ ...state, passages: 9 });
      return report;
    };
    const cli = createCli({ columns: 80, app: { stock, commands: async () => [] } });
    const { errors } = cli.result(await runStart([], cli.parts));
    expect(errors).toBe('\r\u001b[2K  Building the library: 2 of 5 articles …\r\u001b[2K');
  });

  it('ends with 1 after a bug, which is logged', async () => {
    const { parts, result } = prepare('Who?\n', undefined, failing(new Error('the disk is on fire')));
    const { code, output, errors } = result(await runStart([], parts));
    expect(code).toBe(1);
    expect(output).toMatch(/Something went wrong inside Dragoman: the disk is on fire/u);
    expect(errors).toMatch(/^Error: the disk is on fire\n {4}at /u);
  });

  it('says what to do about what people can mend, which is no bug', async () => {
    const error = new LibraryError({ problem: 'busy', path: 'lib/library.db' });
    const { parts, result } = prepare('Who?\n', undefined, failing(error));
    const { code, output, errors } = result(await runStart([], parts));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^The library lib\/library\.db is being written by another process\./u);
  });

  it('greets at a prompt', async () => {
    const cli = createCli({
      columns: 80,
      app: {
        stock: async () => null,
        commands: async () => [createDoubleCommand()],
        status: async () => status,
      },
    });
    const input = Object.assign(new PassThrough(), { isTTY: true as const });
    input.write('Who?\r');
    input.end();
    const { code, output } = cli.result(await runStart([], { ...cli.parts, input }));
    expect(code).toBe(0);
    expect(output).toMatch(
      /^\n {2}Dragoman answers from 2 articles by Harbour Post, word for word.*› .*"question":"Who\?"/su,
    );
  });
});
