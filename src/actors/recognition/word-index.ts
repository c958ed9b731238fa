import type { Word } from '../word.ts';

/** Finds the words of a text that start and end at given offsets. */
export interface WordIndex {
  /** The index of the word that starts there; behind the last one if none does. */
  startingAt(offset: number): number;
  /** The index of the word behind the one that ends there; behind the last one if none does. */
  behind(offset: number): number;
}

/** Prepares the words of a text for being found by their offsets. */
export function createWordIndex(words: readonly Word[]): WordIndex {
  const starts = new Map(words.map(({ start }, index) => [start, index]));
  const ends = new Map(words.map(({ end }, index) => [end, index + 1]));
  return {
    startingAt: (offset) => starts.get(offset) ?? words.length,
    behind: (offset) => ends.get(offset) ?? words.length,
  };
}
