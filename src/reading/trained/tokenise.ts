/** A text as a network reads it: pieces of words by their number in its vocabulary, and where each stands. */
export interface TokenisedText {
  readonly ids: readonly number[];
  /** UTF-16 offsets into the text, one for each piece; `end` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Splits a text into the pieces of a vocabulary, without any that mark beginning or end. */
export type Tokenise = (text: string) => TokenisedText;
