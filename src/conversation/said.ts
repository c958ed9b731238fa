import type { FoundName } from './name-sense.ts';

/** An earlier question as it was understood, and what was quoted in answer to it. */
export interface Said {
  readonly question: string;
  /** The names in the question, in order. */
  readonly names: readonly FoundName[];
  readonly quoted: readonly string[];
  /** The names in what was quoted, in order. */
  readonly quotedNames: readonly FoundName[];
}
