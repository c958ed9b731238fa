import type { CitedQuote } from '../answers/cited-quote.ts';
import type { Difference } from './difference.ts';

/**
 * What a sentence of the sources says of a claim: all of it (`found`), something else in its place (`differs`), that it is denied, alleged, planned or otherwise no fact (`doubted`), or something about
 * the same matter (`related`).
 */
export type BearingVerdict = 'found' | 'differs' | 'doubted' | 'related';

/** A sentence of the sources that bears on a claim, and what it says of it. */
export interface Bearing {
  readonly verdict: BearingVerdict;
  /** What differs, as far as it can be told word by word; empty unless the verdict says so. */
  readonly differences: readonly Difference[];
  readonly quote: CitedQuote;
  /** Whether the claim’s words stand there one after the other, all of them or nearly; absent where they were not looked for. */
  readonly words?: 'same' | 'nearly';
}
