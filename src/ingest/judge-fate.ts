import type { KnownArticle, KnownArticles } from './create-known-articles.ts';
import { isInside } from './is-inside.ts';
import type { WalkedRoot } from './walk-paths.ts';

/**
 * What becomes of an article of the library:
 *
 * - `stays`: it has been read again, or nothing is known against it;
 * - `gone`: everything it could have come from was read, and it was not there;
 * - `undecided`: its file has not been read yet.
 */
export type Fate = 'stays' | 'gone' | 'undecided';

/** What this run has seen. */
export interface Sight {
  readonly known: KnownArticles;
  /** Roots nothing in which was hidden by an error. */
  readonly completeRoots: readonly Pick<WalkedRoot, 'path' | 'realPath'>[];
  /** Files (without links) that were found. */
  readonly files: ReadonlySet<string>;
  /** Whether a file (without links) could not be read, or not all of it. */
  readonly hasFailed: (file: string) => boolean;
  /** Whether every file has been read. */
  readonly isOver: () => boolean;
}

/** Judges by what has been seen up to now. */
export function judgeFate({ id, origin }: KnownArticle, sight: Sight): Fate {
  if (sight.known.isClaimed(id)) return 'stays';
  if (sight.files.has(origin.file)) {
    if (!sight.isOver()) return 'undecided';
    return sight.hasFailed(origin.file) ? 'stays' : 'gone';
  }
  const isCovered = sight.completeRoots.some(({ path, realPath }) =>
    [origin.file, origin.root].some((place) => isInside(place, path) || isInside(place, realPath)),
  );
  return isCovered ? 'gone' : 'stays';
}
