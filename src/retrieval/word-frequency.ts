/** Knows how common English words are. */
export interface WordFrequency {
  /** The place of a word in a list of words by falling frequency, 1 for the most frequent; `null` for an unknown one. */
  rankOf(word: string): number | null;
}
