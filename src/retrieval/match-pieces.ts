import { namedOutlets } from './named-outlets.ts';
import type { SearchTerm } from './postings.ts';
import type { QueryPiece, QueryWord } from './query.ts';
import type { Question } from './question.ts';
import { readWords } from './read-words.ts';

/** A sub-question of fewer content words says too little to be searched by itself. */
const FEWEST_WORDS = 3;

/**
 * The sub-questions, which are searched with the same words as the whole, each with the dates and outlets that it names itself; none where fewer than
 * two say enough.
 *
 * @param words the question's, matched with the library
 * @param outlets the library's
 */
export function matchPieces(
  { pieces, dates, sources }: Question,
  words: readonly QueryWord[],
  outlets: ReadonlySet<string>,
): readonly QueryPiece[] {
  const searchOf = new Map(words.map(({ word, search }) => [word.text, search]));
  const matched = pieces.map((text) => {
    const own = readWords(text);
    const isHere = (written: string) => text.includes(written.replace(/\s+/gu, ' '));
    const named = { text, words: own, sources: sources.filter(({ name }) => isHere(name)) };
    return {
      terms: termsOf(own.map((word) => searchOf.get(word.text))),
      dates: dates.filter((date) => isHere(date.text)),
      outlets: namedOutlets(named, outlets),
    };
  });
  const long = matched.filter(({ terms }) => terms.length >= FEWEST_WORDS);
  return long.length >= 2 ? long : [];
}

function termsOf(searches: readonly (SearchTerm | undefined)[]): readonly SearchTerm[] {
  return [...new Set(searches)].filter(
    (search) => search !== undefined && search.choices.length > 0,
  ) as readonly SearchTerm[];
}
