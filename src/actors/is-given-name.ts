import { firstNames } from './first-names.ts';

/** Whether a word is a common given name, whatever its case. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return firstNames.men.has(lower) || firstNames.women.has(lower);
}
