/** A word, a figure or a sign of a text in any language. */
export interface TextToken {
  readonly text: string;
  /** As it is compared: lower case, without accents. */
  readonly folded: string;
  /** Whether it is a word with a capital letter. */
  readonly isCapital: boolean;
  /** Whether it begins a sentence or a quotation, where any word may have a capital. */
  readonly isInitial: boolean;
}
