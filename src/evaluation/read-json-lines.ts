import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/**
 * Reads a file of JSON lines.
 *
 * @throws {Error} naming the line that has another shape
 */
export async function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<readonly z.infer<Schema>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, number) => {
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}:${number + 1} is not as expected: ${parsed.error.message}`);
    return parsed.data;
  });
}
