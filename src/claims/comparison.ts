import type { Difference } from './difference.ts';

/** What came of comparing one kind of thing in a claim and a source. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Whether the claim has something of the kind that the source lacks, without saying anything else in its place. */
  readonly isMissing: boolean;
}
