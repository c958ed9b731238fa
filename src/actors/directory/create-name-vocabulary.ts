import type { Breathe } from './create-breathing.ts';
import { foldSpelling } from './fold-spelling.ts';

/** The words of names, to be found by their beginnings and in spite of typing errors. */
export interface NameVocabulary {
  /** Who has a word that begins so, as places in the list, in order; `null` where that is so many that nothing is gained. */
  beginning(typed: string): readonly number[] | null;
  /** The words that somebody who typed this, or the beginning of it, may have meant. */
  alike(typed: string): readonly string[];
  /** Who has a word. */
  having(word: string): readonly number[];
}

/** Longer words differ by typing errors in two letters, shorter ones in one; very short ones in none. */
const LONG_WORD = 7;
const SHORTEST = 4;
/** Beyond so many, going through the list from its beginning finds enough of them sooner. */
const MOST_GATHERED = 3_000;

/**
 * Prepares words for being found.
 *
 * @param list the words of each in a list, folded
 * @param distance of two words, in letters
 */
export async function createNameVocabulary(
  list: readonly (readonly string[])[],
  distance: (left: string, right: string) => number,
  breathe: Breathe,
): Promise<NameVocabulary> {
  const places = new Map<string, number[]>();
  for (const [place, words] of list.entries()) {
    await breathe();
    for (const word of words) {
      const own = places.get(word);
      if (own === undefined) places.set(word, [place]);
      else own.push(place);
    }
  }
  await breathe();
  const sorted = [...places.keys()].sort();
  const bySpelling = new Map<string, string[]>();
  for (const word of sorted) {
    await breathe();
    const key = foldSpelling(word);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), word]);
  }
  // People mistype first letters least: only words that begin with one of the first two typed are compared.
  const byLetter = Map.groupBy(sorted, (word) => word.charAt(0));
  const having = (word: string): readonly number[] => places.get(word) ?? [];
  return {
    having,
    beginning(typed) {
      const found: number[] = [];
      for (let at = firstNotBefore(sorted, typed); sorted[at]?.startsWith(typed) === true; at++) {
        found.push(...having(sorted[at] ?? ''));
        if (found.length > MOST_GATHERED) return null;
      }
      return [...new Set(found)].sort((one, other) => one - other);
    },
    alike(typed) {
      if (typed.length < SHORTEST) return [];
      const most = typed.length >= LONG_WORD ? 2 : 1;
      const letters = [...new Set([typed.charAt(0), typed.charAt(1)])];
      const near = letters
        .flatMap((letter) => byLetter.get(letter) ?? [])
        .filter((word) => word.length >= typed.length - most && mayBeNear(typed, word, most))
        .filter((word) =>
          [typed.length, typed.length + 1].some((length) => distance(typed, word.slice(0, length)) <= most),
        );
      return [...near, ...(bySpelling.get(foldSpelling(typed)) ?? [])];
    },
  };
}

/** The place of the first word that does not come before another one, in order of code units. */
function firstNotBefore(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether few enough of the letters typed are missing from a word: cheap to tell, and true of all that are near. */
function mayBeNear(typed: string, word: string, most: number): boolean {
  let missing = 0;
  for (const letter of typed) if (!word.includes(letter) && ++missing > most) return false;
  return true;
}
