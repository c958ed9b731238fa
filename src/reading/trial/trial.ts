import type { Material } from '../material.ts';

/** A question whose answer is known, and what it is to be read from. */
export interface TrialItem {
  readonly question: string;
  readonly material: Material;
  /** The numbers of the sentences that answer it; `null` where none does. */
  readonly answering: ReadonlySet<number> | null;
}

/** What came of asking a model questions whose answers are known. */
export interface TrialScore {
  readonly answerable: number;
  /** Of those, how many were answered with a sentence that answers among the first two pointed at. */
  readonly right: number;
  readonly unanswerable: number;
  /** Of those, how many were refused, for whatever reason. */
  readonly refused: number;
  /** Of all, how many came to nothing because what was replied was not in the form that was asked for. */
  readonly broken: number;
}

/**
 * What a language model is good for:
 *
 * - `strong`: it reads by itself, with sentences of its own;
 * - `weak`: it only picks sentences, a few at a time, and is weighed with the reader that ships;
 * - `unfit`: it is not asked.
 */
export type Fitness = 'strong' | 'weak' | 'unfit';

/** What a trial has found of a model. */
export interface TrialResult {
  readonly fitness: Fitness;
  /** As a strong model is asked. */
  readonly reading: TrialScore;
  /** As a weak one is asked; `null` where that was not tried, because it is strong. */
  readonly picking: TrialScore | null;
}
