import type { PassageStore } from '../library/passage-store.ts';

/** Forgotten all at once when there are more. */
const MOST_REMEMBERED = 100_000;

/** Counts in how many passages of a library, as it is at one revision, words occur. */
export function createWordCounter(
  passages: Pick<PassageStore, 'frequency'>,
): (words: Iterable<string>) => Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  const count = async (word: string): Promise<number> => {
    const former = known.get(word);
    if (former !== undefined) return former;
    const frequency = await passages.frequency(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, frequency);
    return frequency;
  };
  return async (words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, await count(word));
    return counts;
  };
}
