import type { BlockKind } from '../articles/block.ts';
import { readWords, type Word } from '../retrieval/read-words.ts';
import { stopWords } from '../retrieval/stop-words.ts';
import { stem } from '../retrieval/vocabulary.ts';

/** A sentence of an article, read for comparing it with a question. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly kind: Exclude<BlockKind, 'furniture'>;
  /** All its words, compounds in their parts and as one. */
  readonly words: readonly Word[];
  /** The stem of each word; empty for stop words. */
  readonly stems: readonly string[];
}

/** Reads the words of a sentence. */
export function readSentence(place: Omit<Sentence, 'words' | 'stems'>): Sentence {
  const words = readWords(place.text);
  return { ...place, words, stems: stemsOf(words) };
}

/** The stem of each word; empty for stop words. */
export function stemsOf(words: readonly Word[]): readonly string[] {
  return words.map((word) => (stopWords.has(word.text) ? '' : stem(word.text)));
}
