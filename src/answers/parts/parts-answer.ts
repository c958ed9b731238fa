import type { RankedCandidate } from '../ranked-candidate.ts';

/** The sentences that answer a question's parts, and how sure they are together. */
export interface PartsAnswer {
  readonly chosen: readonly RankedCandidate[];
  /** 0 to 1: the mean over the parts. */
  readonly confidence: number;
  /** Whether the parts together are sure enough. */
  readonly isEnough: boolean;
}
