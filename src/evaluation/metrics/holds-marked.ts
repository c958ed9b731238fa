import { squash } from '../squash.ts';

/** A quote with more letters and digits than this that is part of what was marked counts as well. */
const LONG_ENOUGH = 30;

/**
 * Whether a quote holds one of the answers that were marked, or is a good part of one. Only letters and digits are compared.
 *
 * @param marked answers, from a word to several sentences
 */
export function holdsMarked(quote: string, marked: readonly string[]): boolean {
  const letters = squash(quote);
  return marked
    .map(squash)
    .some((mark) => letters.includes(mark) || (letters.length > LONG_ENOUGH && mark.includes(letters)));
}
