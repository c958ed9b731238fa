import type { Word } from '../../../actors/word.ts';

/**
 * What a word does in a sentence:
 *
 * - `content`: it names, counts or tells something;
 * - `guard`: it turns what is told: negations, conditions, quantities, who does it to whom;
 * - `relation`: a preposition other than the plainest;
 * - `joint`: it joins;
 * - `mark`: a mark between parts of a sentence; `end`: one between sentences;
 * - `free`: it may be there or not.
 */
export type TokenRole = 'content' | 'guard' | 'relation' | 'joint' | 'mark' | 'end' | 'free';

/** A word or mark as it is compared. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Equal for what may stand for one another. */
  readonly key: string;
  readonly role: TokenRole;
  readonly pos: Word['pos'];
  /** Whether it is a number in figures or words. */
  readonly isNumber: boolean;
}
