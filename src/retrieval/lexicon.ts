/** The words related to a word: single words in lower case without the word itself, those of its commonest senses first. */
export interface WordRelations {
  /** Words that share a sense with it: `buy`, `purchase`. */
  readonly synonyms: readonly string[];
  /** Words formed from it, or from which it is formed: `defend`, `defence`. */
  readonly derivations: readonly string[];
  /** Words that mean the opposite in one of its senses: `hot`, `cold`. */
  readonly antonyms: readonly string[];
  /** Words for the kind of thing it names, one level up: `ferry`, `boat`. */
  readonly hypernyms: readonly string[];
}

/** A dictionary of English words and how they are related. */
export interface Lexicon {
  /** Whether it has the word, itself or by a base form ("ferries", "bought"). */
  has(word: string): boolean;
  /** What is related to a word or to a base form of it; nothing for an unknown word. */
  related(word: string): WordRelations;
}
