import { stemmer } from 'stemmer';
import { baseForm } from './base-form.ts';
import { stopWords } from './stop-words.ts';

/** The id of a stop word, which has no term. */
export const NO_TERM = -1;

/** The words of a library and the terms (stems) they are counted under; ids are small integers, given in order of appearance. */
export interface Vocabulary {
  /** How many words, stop words among them. */
  readonly words: number;
  readonly terms: number;
  /** Takes a folded word in and returns its id. */
  add(word: string): number;
  /** The id of a folded word, if it is known. */
  find(word: string): number | undefined;
  wordAt(id: number): string;
  /** The term of a word's id; `NO_TERM` for a stop word. */
  termOf(wordId: number): number;
  /** The id of a term (see `stem`), if it is known. */
  findTerm(term: string): number | undefined;
}

/** What a folded word is counted under: its Porter stem, or that of the form it is an irregular form of. Numbers and words of other scripts stand for themselves. */
export function stem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(baseForm(word)) : word;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const idOfWord = new Map<string, number>();
  const idOfTerm = new Map<string, number>();
  const words: string[] = [];
  const termOfWord: number[] = [];

  const addTerm = (term: string): number => {
    const known = idOfTerm.get(term);
    if (known !== undefined) return known;
    idOfTerm.set(term, idOfTerm.size);
    return idOfTerm.size - 1;
  };

  return {
    get words() {
      return words.length;
    },
    get terms() {
      return idOfTerm.size;
    },
    add(word) {
      const known = idOfWord.get(word);
      if (known !== undefined) return known;
      const id = words.length;
      idOfWord.set(word, id);
      words.push(word);
      termOfWord.push(stopWords.has(word) ? NO_TERM : addTerm(stem(word)));
      return id;
    },
    find: (word) => idOfWord.get(word),
    wordAt: (id) => words[id] ?? '',
    termOf: (wordId) => termOfWord[wordId] ?? NO_TERM,
    findTerm: (term) => idOfTerm.get(term),
  };
}
