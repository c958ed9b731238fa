import type { Query, QueryName } from '../retrieval/query.ts';

const ACRONYM = /^\p{Lu}{2,6}s?$/u;
const SHORTEST = 3;

/**
 * A name in a question that no article has in any spelling: it is written with a capital, and its last word is missing. Acronyms are left alone, for the
 * articles may write them out.
 */
export function unknownName({ names, words }: Query): QueryName | null {
  return (
    names.find(({ text, from, to }) => {
      const last = words.slice(from, to).findLast(({ word }) => !word.isJoined);
      const written = text.split(/[\s-]+/u).at(-1) ?? '';
      return (
        last?.finding === 'missing' &&
        last.word.isNameLike &&
        last.word.text.length >= SHORTEST &&
        !ACRONYM.test(written)
      );
    }) ?? null
  );
}
