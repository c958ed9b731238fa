import type { Findings } from '../retrieval/searcher.ts';
import type { Comparison } from './comparison.ts';
import type { SignalValues } from './confidence/signal.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

/** All that is known of a question before it is decided whether and how it is answered. */
export interface Analysis extends Comparison {
  readonly findings: Findings;
  /** Best first. */
  readonly ranked: readonly RankedCandidate[];
  /** `null` if no sentence was found. */
  readonly signals: SignalValues | null;
}
