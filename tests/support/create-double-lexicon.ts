import type { Kin, Lexicon, WordRelations } from '../../src/retrieval/lexicon.ts';

const none: WordRelations = { synonyms: [], derivations: [], antonyms: [], hypernyms: [] };

/** What a double knows of a word. */
export interface DoubleEntry extends Partial<WordRelations> {
  readonly kin?: readonly Kin[];
}

/** A dictionary of the given words only. */
export function createDoubleLexicon(words: Readonly<Record<string, DoubleEntry>> = {}): Lexicon {
  return {
    has: (word) => word in words,
    related: (word) => {
      const { kin: _, ...relations } = words[word] ?? {};
      return { ...none, ...relations };
    },
    kinOf: (word) => words[word]?.kin ?? [],
  };
}
