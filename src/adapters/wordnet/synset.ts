import type { PartOfSpeech } from './part-of-speech.ts';

/** Words that share one sense. */
export interface Synset {
  /** In lower case, spaces as `_`. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A relation to another synset. */
export interface Pointer {
  /** `!` antonym, `@` hypernym, `+` derivationally related … (wninput(5WN) lists them). */
  readonly symbol: string;
  readonly target: { readonly partOfSpeech: PartOfSpeech; readonly offset: number };
  /** The word it holds for, by its place in `words`; `null` if it holds for all. */
  readonly from: number | null;
  /** The word it points to, by its place in the other synset; `null` if it points to all. */
  readonly to: number | null;
}
