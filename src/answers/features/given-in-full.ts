import type { FullName } from './read-full-names.ts';

/** Words that may stand between two of a name: "Keith Lamont Scott". */
const BETWEEN = 1;

/**
 * Which of the names a text gives in full somewhere: all words in order, next to each other or with a middle name between.
 *
 * @param texts the stems of its title and of each sentence
 */
export function givenInFull(
  names: readonly FullName[],
  texts: readonly (readonly string[])[],
): readonly FullName[] {
  return names.filter((name) => texts.some((text) => holds(text, name)));
}

function holds(text: readonly string[], [first, ...rest]: FullName): boolean {
  return text.some((stem, at) => {
    if (stem !== first) return false;
    let from = at + 1;
    return rest.every((part) => {
      const next = text.slice(from, from + BETWEEN + 1).indexOf(part);
      from += next + 1;
      return next >= 0;
    });
  });
}
