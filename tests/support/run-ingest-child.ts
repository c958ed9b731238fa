import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./ingest-in-child.ts', import.meta.url));

interface ChildOptions {
  readonly directory: string;
  readonly folder: string;
  /** When to kill the process: so many milliseconds after it has printed so many lines. */
  readonly kill?: { readonly afterLines: number; readonly delayMs: number };
}

interface ChildResult {
  readonly lines: readonly string[];
  readonly wasKilled: boolean;
  /** What it has written to standard error. */
  readonly errors: string;
}

/** Runs `ingest-in-child.ts` to its end, or kills it with SIGKILL, which no process can catch. */
export async function runIngestChild({ directory, folder, kill }: ChildOptions): Promise<ChildResult> {
  const child = spawn(process.execPath, [SCRIPT, directory, folder]);
  let output = '';
  let errors = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (kill === undefined || isDoomed || output.split('\n').length - 1 < kill.afterLines) return;
    isDoomed = true;
    if (kill.delayMs === 0) child.kill('SIGKILL');
    else setTimeout(() => child.kill('SIGKILL'), kill.delayMs);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  // `close`, not `exit`: what was written before the end has been received by then.
  await once(child, 'close');
  return {
    lines: output.split('\n').slice(0, -1),
    wasKilled: child.signalCode === 'SIGKILL',
    errors,
  };
}
