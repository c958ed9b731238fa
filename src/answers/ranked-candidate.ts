import type { Candidate } from './candidate.ts';
import type { FeatureValues } from './features/feature.ts';

/** A candidate with how well it answers. */
export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly values: FeatureValues;
  /** The ranker's score; comparable within one question. */
  readonly score: number;
  /** Its share among all candidates of the question, 0 to 1: the softmax of the scores. */
  readonly probability: number;
}
