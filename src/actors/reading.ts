import type { Paragraph } from '../passages/list-paragraphs.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** An article read for who says what in it: once per article, for names and statements alike. */
export interface Reading {
  readonly text: string;
  /** The article’s own voice and its captions; readers’ comments and credits are not read. */
  readonly paragraphs: readonly Paragraph[];
  /** The words of the whole text. */
  readonly words: readonly Word[];
  /** The sentences of headings and paragraphs, where speakers are looked for. */
  readonly sentences: readonly Sentence[];
  /** How it says "according to", word by word. */
  readonly wording: readonly string[];
}
