import type { Word } from '../../retrieval/read-words.ts';
import { titles } from './titles.ts';

/**
 * A name asked about whose surname a text gives to somebody else: "Isaac Herzog" where the question says "Michael Herzog".
 *
 * @param names the names asked about, each as folded words in order
 * @param words the words of the text
 * @returns the words of the name, or `null` if there is no such conflict
 */
export function conflictingName(
  names: readonly (readonly string[])[],
  words: readonly Word[],
): readonly [first: string, last: string] | null {
  for (const name of names) {
    const [first, last] = [name.at(-2), name.at(-1)];
    if (first === undefined || last === undefined || titles.has(first)) continue;
    if (isOthers(first, last, words)) return [first, last];
  }
  return null;
}

function isOthers(first: string, last: string, words: readonly Word[]): boolean {
  const places = words.flatMap((word, at) => (word.text === last ? [at] : []));
  if (places.length === 0 || words.some((word) => word.text === first)) return false;
  return places.every((at) => {
    const [before, name] = [words[at - 1], words[at]];
    if (before === undefined || name === undefined || name.start - before.end > 2) return false;
    const isGiven = before.isNameLike || at === 1;
    return isGiven && before.text.length > 2 && !titles.has(before.text);
  });
}
