import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../../shared/bench/bad-input/blns.json', import.meta.url));

/** A public collection of strings that break programs; none where it is not there, which is outside of this project. */
export function naughtyStrings(): readonly string[] {
  if (!existsSync(file)) return [];
  const strings: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
  return strings;
}
