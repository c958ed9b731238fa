import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { firstCost, ingestCost, type LibraryCost, questionCost } from './bench-costs.ts';
import { measureYardstick } from './measure-yardstick.ts';
import { readProcessorTime } from './read-processor-time.ts';

/** A library to be made and asked. */
export interface BenchLibrary {
  readonly name: string;
  /** What is taken into it: JSON lines. */
  readonly file: string;
  /** An empty folder for it. */
  readonly directory: string;
  /** One per line. */
  readonly questions: string;
  readonly firstQuestion: string;
}

const run = promisify(execFile);
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Makes a library and asks it, each in a process of its own. */
export async function measureLibrary({
  name,
  file,
  directory,
  questions,
  firstQuestion,
}: BenchLibrary): Promise<LibraryCost> {
  const library = join(directory, 'library');
  const yardstick = measureYardstick(readProcessorTime);
  const ingest = await measureIn(['ingest', library, file], ingestCost);
  const asked = await measureIn(['ask', library, questions], questionCost);
  const first = await measureIn(['first', library, firstQuestion], firstCost);
  return { name, ingest, questions: asked, first, yardstick };
}

async function measureIn<Schema extends z.ZodType>(
  words: readonly string[],
  schema: Schema,
): Promise<z.infer<Schema>> {
  const { stdout } = await run(process.execPath, [pathOf('bench-child.ts'), ...words]);
  return schema.parse(JSON.parse(stdout));
}
