import type { Lexicon, WordRelations } from '../../src/retrieval/lexicon.ts';

const none: WordRelations = { synonyms: [], derivations: [], antonyms: [], hypernyms: [] };

/** A dictionary of the given words only. */
export function createDoubleLexicon(words: Readonly<Record<string, Partial<WordRelations>>> = {}): Lexicon {
  return {
    has: (word) => word in words,
    related: (word) => ({ ...none, ...words[word] }),
  };
}
