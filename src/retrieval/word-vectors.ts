import type { WordFrequency } from './word-frequency.ts';

/** What a word embedding knows of single words. Words are in lower case; unknown ones give `null`. */
export interface WordVectors extends WordFrequency {
  /** The word's vector, of unit length. */
  vectorOf(word: string): Float32Array | null;
  /** The cosine of two words' vectors, −1 to 1: higher for words that appear in the same company, be they like or opposite. */
  similarity(left: string, right: string): number | null;
}
