import type { DemandMatcher } from '../demand-matcher.ts';

/** A sentence with this many words that the question does not have says enough. */
const ENOUGH = 8;

/** How much a sentence adds to what the question says already, 0 to 1: one that only repeats it does not answer. */
export function newWords(stems: readonly string[], matcher: DemandMatcher): number {
  const located = matcher.locate(stems);
  const added = new Set(stems.filter((stem, at) => stem !== '' && located[at] === undefined));
  return Math.min(1, added.size / ENOUGH);
}
