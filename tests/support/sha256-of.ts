import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The sha256 of a file, in hexadecimal digits. */
export async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
