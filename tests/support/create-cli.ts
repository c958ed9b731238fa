import { Readable, Writable } from 'node:stream';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { AppOptions } from '../../src/app/app-options.ts';
import type { App } from '../../src/app.ts';
import type { CliParts, ExitCode } from '../../src/cli/cli-parts.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Config } from '../../src/config.ts';
import { builtInModels } from './built-in-models.ts';

interface CliOptions {
  /** Standard input, in the pieces in which it arrives. */
  readonly input?: readonly (string | Uint8Array)[];
  /** What the app is made of; anything else that is asked for fails. */
  readonly app?: Partial<App>;
  readonly config?: Partial<Config>;
  /** Columns of a terminal; without it everything is a pipe. */
  readonly columns?: number;
}

/** What came of a command. */
export interface CliResult {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
  /** How apps were made, and whether they were closed. */
  readonly apps: readonly { readonly config: Config; readonly options: AppOptions; isClosed: boolean }[];
}

const NOW = new Date('2024-10-01T12:00:00Z');

/** A command line in memory, with an app that is made of what is given. */
export function createCli(given: CliOptions = {}) {
  const apps: { config: Config; options: AppOptions; isClosed: boolean }[] = [];
  const output = createSink(given.columns);
  const errors = createSink(given.columns);
  const stopping = new AbortController();
  const parts: CliParts = {
    input: Readable.from((given.input ?? []).map((piece) => Buffer.from(piece))),
    output: output.stream,
    errors: errors.stream,
    readConfig: () => ({
      libraryDirectory: 'lib',
      cacheDirectory: 'cache',
      isColoured: false,
      discord: null,
      logLevel: 'info',
      models: builtInModels,
      ...given.config,
    }),
    createApp(config, options) {
      const opened = { config, options, isClosed: false };
      apps.push(opened);
      return {
        library: async () => createMemoryLibrary(),
        searcher: unexpected('searcher'),
        answerer: unexpected('answerer'),
        actors: unexpected('actors'),
        recogniser: unexpected('recogniser'),
        nameKnowledge: unexpected('knowledge of names'),
        claims: unexpected('claims'),
        commands: unexpected('commands'),
        status: unexpected('status'),
        ingest: unexpected('ingest'),
        embedding: unexpected('embedding'),
        keepEmbedded: async () => undefined,
        examine: unexpected('examination'),
        stock: unexpected('stock'),
        settle: unexpected('settle'),
        ...given.app,
        close: async () => {
          opened.isClosed = true;
        },
      };
    },
    now: () => NOW,
    heedStop: () => stopping.signal,
    heedFaults: () => undefined,
  };
  const result = (code: ExitCode): CliResult => ({
    code,
    output: output.text(),
    errors: errors.text(),
    apps,
  });
  return {
    parts,
    output,
    stop: () => stopping.abort(),
    run: async (...words: readonly string[]) => result(await runCli(words, parts)),
    result,
  };
}

function unexpected(name: string): () => Promise<never> {
  return async () => {
    throw new Error(`The app was not expected to be asked for its ${name}.`);
  };
}

function createSink(columns: number | undefined) {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return {
    stream: columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns }),
    text: () => chunks.join(''),
  };
}
