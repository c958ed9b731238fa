import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { LibraryError } from '../library/library-error.ts';
import type { ModelTrials } from '../reading/trial/model-trials.ts';
import type { TrialResult } from '../reading/trial/trial.ts';
import { commitFile } from './commit-file.ts';

/** Where trials are kept, and what they are kept under. */
export interface TrialFileParts {
  readonly file: string;
  /** Provider and model, for people who look into the file. */
  readonly model: string;
  /** Stands for the model and all it was asked with. */
  readonly key: string;
  /** The clock that trials are dated by. */
  readonly now: () => Date;
}

const count = z.int().nonnegative();
const score = z.object({
  answerable: count,
  right: count,
  unanswerable: count,
  refused: count,
  broken: count,
});
const entry = z.object({
  model: z.string(),
  key: z.string(),
  tried: z.string(),
  fitness: z.enum(['strong', 'weak', 'unfit']),
  reading: score,
  picking: score.nullable(),
});
const schema = z.array(entry);

/** Of the latest ones, so that going back to a model needs no new trial. */
const KEPT = 20;

/** Keeps trials in one small JSON file. One that cannot be read as such holds nothing, and the next trial replaces it: all in it can be found out anew. */
export function createTrialFile({ file, model, key, now }: TrialFileParts): ModelTrials {
  return {
    async read() {
      const found = (await readEntries(file)).find((one) => one.key === key);
      return found === undefined
        ? null
        : { fitness: found.fitness, reading: found.reading, picking: found.picking };
    },
    async save(result: TrialResult) {
      const others = (await readEntries(file)).filter((one) => one.key !== key);
      const entries = [{ model, key, tried: now().toISOString(), ...result }, ...others].slice(0, KEPT);
      const temporary = `${file}.${randomUUID()}`;
      try {
        await writeFile(temporary, `${JSON.stringify(entries, null, 1)}\n`, { mode: 0o600 });
        await commitFile(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true });
        throw toLibraryError(error, file);
      }
    },
  };
}

async function readEntries(file: string): Promise<z.infer<typeof schema>> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : [];
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return [];
    throw toLibraryError(error, file);
  }
}

function toLibraryError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return code === 'ENOSPC'
    ? new LibraryError({ problem: 'full', path, cause: error })
    : new LibraryError({ problem: 'unwritable', path, detail: code, cause: error });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
