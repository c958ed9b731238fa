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

/** A word for a closely related kind of thing or deed. */
export interface Kin {
  readonly word: string;
  /**
   * `narrower`: all that it names is of the word's kind, as a `hostage` is a `captive`; `broader`: the other way round; `sibling`: another kind of the same
   * thing, as a `detainee`. A sibling is something else: it helps in finding, never in telling what is said.
   */
  readonly relation: 'broader' | 'narrower' | 'sibling';
  /** How many levels up or down; for siblings 2, one up and one down. */
  readonly steps: 1 | 2;
}

/** A dictionary of English words and how they are related. */
export interface Lexicon {
  /** Whether it has the word, itself or by a base form ("ferries", "bought"). */
  has(word: string): boolean;
  /** What is related to a word or to a base form of it; nothing for an unknown word. */
  related(word: string): WordRelations;
  /**
   * Words for kinds close to what a word or its base form names in its commonest senses: single words in lower case without the word itself, each once, the
   * nearest first. Never by way of what many kinds of things are, such as "person"; nothing for an unknown word.
   */
  kinOf(word: string): readonly Kin[];
}
