import { withoutSuffix } from './without-suffix.ts';

/** The last word of a person's name, without "Jr." or "III". */
export function surname(words: readonly string[]): string | undefined {
  return withoutSuffix(words).at(-1);
}
