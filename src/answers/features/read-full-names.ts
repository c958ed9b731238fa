import type { Query } from '../../retrieval/query.ts';
import { stem } from '../../retrieval/vocabulary.ts';

/** The stems of a name of several words, in order. */
export type FullName = readonly string[];

/** The names of several words that a question gives. */
export function readFullNames({ names, words }: Pick<Query, 'names' | 'words'>): readonly FullName[] {
  return names
    .map(({ from, to }) => words.slice(from, to).map(({ word }) => stem(word.text)))
    .filter((name) => name.length > 1);
}
