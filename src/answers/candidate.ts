import type { Evidence } from '../retrieval/evidence.ts';
import type { Attribution } from './attribution.ts';
import type { FullName } from './features/read-full-names.ts';
import type { Sentence } from './sentence.ts';

/** A sentence that may answer a question, and what surrounds it. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly evidence: Evidence;
  /** The place of its passage among those found, from 0. */
  readonly rank: number;
  /** The score of its passage as a share of the best one's. */
  readonly passageShare: number;
  /** The score of its article's best passage, likewise. */
  readonly articleShare: number;
  /** The sentence before it in the article, if that is not a caption or the like. */
  readonly before: Sentence | null;
  /** Stems of its article's title, of its article with the title, of the sentences right before it, of its whole passage, and of the names of whoever is speaking in it. */
  readonly titleStems: readonly string[];
  readonly articleStems: ReadonlySet<string>;
  readonly recentStems: ReadonlySet<string>;
  readonly passageStems: readonly string[];
  readonly speakerStems: readonly string[];
  readonly attribution: Attribution | null;
  /** The question's names of several words that its article gives in full. */
  readonly fullNames: readonly FullName[];
}
