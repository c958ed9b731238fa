import { createApp } from './app.ts';
import type { CliParts } from './cli/cli-parts.ts';
import { readConfig } from './config.ts';

/** The process's own streams, environment and clock, for the programs that people start. */
export function processParts(): CliParts {
  endQuietlyWithoutReaders();
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    readConfig,
    createApp,
    now: () => new Date(),
    heedStop() {
      const stopping = new AbortController();
      // Only once: the second Ctrl-C ends the process.
      const stop = () => {
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
        stopping.abort();
      };
      process.on('SIGINT', stop);
      process.on('SIGTERM', stop);
      return stopping.signal;
    },
    heedFaults(tell) {
      process.on('uncaughtException', tell);
      process.on('unhandledRejection', tell);
    },
  };
}

/** When nobody reads what is printed any more, as with `| head`, there is nothing left to do. */
function endQuietlyWithoutReaders(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
