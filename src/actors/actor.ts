import type { Who } from './who.ts';

/** A phrase that does or says something in a sentence. */
export interface Actor {
  readonly who: Who;
  readonly start: number;
  /** Whether it is the subject of a clause that is not subordinate, or a speaker. */
  readonly isMain: boolean;
}
