import type { Readable, Writable } from 'node:stream';
import type { AppOptions } from '../app/app-options.ts';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';

/** Where a command writes: a terminal, a pipe or a file. */
export type CliStream = Writable & {
  readonly isTTY?: boolean;
  /** Only terminals have columns. */
  readonly columns?: number;
};

/** What the command line runs in. */
export interface CliParts {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: CliStream;
  /** Progress, logs and errors go here, so that output carries results only. */
  readonly errors: CliStream;
  readonly readConfig: () => Config;
  readonly createApp: (config: Config, options: AppOptions) => App;
  readonly now: () => Date;
  /** From when it is called, somebody who wants the command to stop does not end the process but aborts this signal. */
  readonly heedStop: () => AbortSignal;
  /** From when it is called, errors that nobody has caught do not end the process but are told of. */
  readonly heedFaults: (tell: (error: unknown) => void) => void;
}

/**
 * Of the process: 0 done, 1 done with failures that are listed or Discord could not be reached, 2 wrong usage or
 * configuration, 3 turned away by Discord, so that starting it again would not help.
 */
export type ExitCode = 0 | 1 | 2 | 3;
