import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { wordVectorCache } from './word-vector-cache.ts';

interface ProgramRun {
  /** `main.ts` or `cli.ts`. */
  readonly file: string;
  readonly words?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading after the first piece of output, as `head` does. */
  readonly isHead?: boolean;
}

/** What came of a program. */
export interface ProgramResult {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program of ours as it is run outside of tests: in a process of its own, from the repository's root. */
export function runProgram({ file, words = [], input = '', env = {}, isHead = false }: ProgramRun) {
  return new Promise<ProgramResult>((resolve, reject) => {
    const child = spawn(process.execPath, [`src/${file}`, ...words], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { PATH: process.env['PATH'], CACHE_DIR: wordVectorCache, ...env },
    });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (isHead) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
    // It may have ended before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
