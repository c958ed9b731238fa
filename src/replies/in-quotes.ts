import { oneLine } from '../citations/one-line.ts';

/** Somebody's words on one line, between quotation marks unless they hold some themselves. */
export function inQuotes(text: string): string {
  const line = oneLine(text);
  return /[“”"«»]/u.test(line) ? line : `“${line}”`;
}
