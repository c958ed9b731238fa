import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Prompt, parsePrompt } from '../models/prompt.ts';

/**
 * Reads one of the prompts that come with the program.
 *
 * @param name of a file in `prompts/`
 * @throws {PromptError} if it cannot be used
 */
export async function readPrompt(name: string): Promise<Prompt> {
  const path = fileURLToPath(new URL(`../../prompts/${name}`, import.meta.url));
  return parsePrompt(await readFile(path, 'utf8'), `prompts/${name}`);
}
