import type { PhraseMatch } from './phrase-groups.ts';

/** A word that may stand for one of the words of a phrase that was found. */
export interface Counterpart {
  /** Position of the word it may stand for. */
  readonly position: number;
  readonly word: string;
  readonly share: number;
}

/**
 * What may stand for each word of a phrase found. Phrases of equal length are matched word by word ("defence chief", "defense minister"). A shorter
 * one stands for every word of a longer one ("CIA" for "Central Intelligence Agency"); of a longer one only the last word counts, and the less
 * the more words are missing with it.
 */
export function counterpartsOf({ from, to, others }: PhraseMatch): readonly Counterpart[] {
  const length = to - from;
  return others.flatMap(({ words, share }) => {
    const last = words.at(-1) ?? '';
    if (words.length > length)
      return [{ position: to - 1, word: last, share: (share * length) / words.length }];
    if (words.length === length) return words.map((word, at) => ({ position: from + at, word, share }));
    return Array.from({ length }, (_, at) => ({ position: from + at, word: last, share }));
  });
}
