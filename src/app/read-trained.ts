import { readFile } from 'node:fs/promises';
import { shipped } from './shipped.ts';

/**
 * Reads one of the trained models that come with the program, as parsed JSON.
 *
 * @param name of a file in `data/models/`
 */
export async function readTrained(name: string): Promise<unknown> {
  return JSON.parse(await readFile(shipped(`models/${name}`), 'utf8'));
}
