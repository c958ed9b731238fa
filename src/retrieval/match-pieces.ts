import type { SearchTerm } from './postings.ts';
import type { Query, QueryWord } from './query.ts';
import type { Question } from './question.ts';
import { readWords } from './read-words.ts';

/** A sub-question of fewer content words says too little to be searched by itself. */
const FEWEST_WORDS = 3;

/**
 * The search terms of each sub-question, which are searched with the same words as the whole; none where fewer than two say enough.
 *
 * @param words the question's, matched with the library
 */
export function matchPieces({ pieces }: Question, words: readonly QueryWord[]): Query['pieces'] {
  const searchOf = new Map(words.map(({ word, search }) => [word.text, search]));
  const searches = pieces.map((piece) => termsOf(readWords(piece).map((word) => searchOf.get(word.text))));
  const long = searches.filter((search) => search.length >= FEWEST_WORDS);
  return long.length >= 2 ? long : [];
}

function termsOf(searches: readonly (SearchTerm | undefined)[]): readonly SearchTerm[] {
  return [...new Set(searches)].filter(
    (search) => search !== undefined && search.choices.length > 0,
  ) as readonly SearchTerm[];
}
