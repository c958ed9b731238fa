import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** What is known when a sentence that is nothing but quotation is reached. */
export interface Place {
  readonly reading: Reading;
  /** Index of the sentence. */
  readonly index: number;
  readonly clauses: readonly (readonly Clause[])[];
  /** What was found last before it, in order. */
  readonly drafts: readonly Draft[];
}
