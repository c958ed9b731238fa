import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type CuratedNames, curatedNames } from './curated-names.ts';
import { CuratedNamesError } from './curated-names-error.ts';

/**
 * Reads the file of curated names.
 *
 * @throws {CuratedNamesError} if it is missing, is no JSON, or has another shape; says where
 */
export async function readCuratedNames(path: string): Promise<CuratedNames> {
  try {
    return curatedNames.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new CuratedNamesError(path, problem, { cause: error });
  }
}
