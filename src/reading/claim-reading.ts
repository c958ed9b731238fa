import type { Pointer } from './reading.ts';

/**
 * What articles tell of a claim:
 *
 * - `told`: all of it, as a fact or in the words of somebody whom the claim names;
 * - `told_otherwise`: the same matter, with something else in one place, so that both cannot be so;
 * - `denied_or_unsure`: it stands there as false, denied, alleged, planned, possible or on a condition;
 * - `not_told`: none of these, however near they come.
 */
export type ClaimVerdict = 'told' | 'told_otherwise' | 'denied_or_unsure' | 'not_told';

/** What a reader makes of a claim and the sentences it was given. */
export interface ClaimReading {
  readonly verdict: ClaimVerdict;
  /** How sure the reader is of its verdict, 0 to 1. */
  readonly confidence: number;
  /** The sentences that the verdict rests on, best first; empty for `not_told`, and only there. */
  readonly pointers: readonly Pointer[];
  /** For `told_otherwise`: what they tell instead, in one sentence of the reader's own; `null` where it has none. */
  readonly instead: string | null;
  /** Numbers of the sentences nearest to the claim, best first. */
  readonly nearest: readonly number[];
}
