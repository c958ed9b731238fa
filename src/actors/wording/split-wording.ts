import type { Interval } from '../../passages/interval.ts';

/** One word of a wording, in the form it is compared in. */
export interface WordingWord extends Interval {
  readonly word: string;
}

/** Words and figures: "isn’t", "Al-Thani", "6.4", "10%"; marks and spaces are none. */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*%?|[\p{L}\p{M}]+(?:['’ʼ‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text with their places (UTF-16 code units). Two wordings are the same if their words are: case, quotation marks,
 * other marks and white space do not count; every letter and digit does.
 */
export function splitWording(text: string): readonly WordingWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-'),
    start: index,
    end: index + word.length,
  }));
}
