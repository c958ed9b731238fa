import { stat } from 'node:fs/promises';
import { describePathError } from './describe-path-error.ts';

/** In milliseconds: a file that was changed so shortly before may be changed again within the same tick of the clock. */
const SETTLED = 50;

/**
 * How a file looks from outside: its size, and when it and what is known of it were last changed.
 *
 * @param reader what files are read with; another reader may read another text
 * @returns `undefined` where that is not known for sure; whoever reads the file says what is wrong with it
 */
export async function stampFile(path: string, reader: string): Promise<string | undefined> {
  try {
    const { size, mtimeNs, ctimeNs, ctimeMs } = await stat(path, { bigint: true });
    if (Date.now() - Number(ctimeMs) < SETTLED) return undefined;
    return [reader, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    // Bugs are thrown on.
    describePathError(error);
    return undefined;
  }
}
