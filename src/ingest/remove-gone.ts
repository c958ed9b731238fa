import { setImmediate } from 'node:timers/promises';
import type { Library } from '../library/library.ts';
import { judgeFate, type Sight } from './judge-fate.ts';

/** Few enough that other work need not wait for the transaction to end. */
const AT_ONCE = 50;

/**
 * Removes from a library what is gone from where it came from.
 *
 * @returns how many articles were removed
 * @throws the signal's reason when it is aborted
 */
export async function removeGone(library: Library, sight: Sight, signal?: AbortSignal): Promise<number> {
  const gone = sight.known.unclaimed().filter((article) => judgeFate(article, sight) === 'gone');
  for (let start = 0; start < gone.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    await library.articles.remove(gone.slice(start, start + AT_ONCE).map(({ id }) => id));
    await setImmediate();
  }
  return gone.length;
}
