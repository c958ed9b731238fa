import type { Bearing } from './bearing.ts';

/**
 * What checking a sentence comes to. `found`: a source says all of it. `differs`: a source says the same with something else in one place.
 * `absent`: no source says it. The others are not checked: opinions, questions, and what says too little by itself ("He did.").
 */
export type CheckResult = 'found' | 'differs' | 'absent' | 'opinion' | 'question' | 'short';

/** A sentence of a message, and what the sources say of it. */
export interface CheckedSentence {
  /** As written. */
  readonly text: string;
  readonly result: CheckResult;
  /** Those that settle most first; for what is `absent`, sentences about the same matter. */
  readonly bearings: readonly Bearing[];
}
