import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';

/**
 * Reads a gzipped file of JSON lines.
 *
 * @throws {Error} naming the line that has another shape
 */
export async function readPackedLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<readonly z.infer<Schema>[]> {
  const lines = gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, number) => {
      const parsed = schema.safeParse(JSON.parse(line));
      if (!parsed.success)
        throw new Error(`${path}:${number + 1} is not as expected: ${parsed.error.message}`);
      return parsed.data;
    });
}
