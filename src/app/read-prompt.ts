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
  return parsePrompt(await readFile(promptPath(name), 'utf8'), `prompts/${name}`);
}

/** Where a prompt that comes with the program is. */
export function promptPath(name: string): string {
  return fileURLToPath(new URL(`../../prompts/${name}`, import.meta.url));
}
