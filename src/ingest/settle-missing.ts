import type { KnownArticles } from './create-known-articles.ts';
import type { IngestFailure } from './ingest-report.ts';
import { isInside } from './is-inside.ts';
import type { Walk, WalkedRoot } from './walk-paths.ts';

/** The named paths that nothing stands under, sorted by what that means. */
interface SettledMissing {
  /** Files that the library has articles from: these are gone. */
  readonly gone: readonly Pick<WalkedRoot, 'path' | 'realPath'>[];
  readonly failed: readonly IngestFailure[];
}

/**
 * Decides what it means that a named path is not there. A file that articles came from was deleted. A folder was perhaps
 * only not mounted, so what came from it stays; it goes when the folder above it is ingested. Anything else is a slip
 * of the pen.
 */
export function settleMissing(missing: Walk['missing'], known: KnownArticles): SettledMissing {
  const stored = known.unclaimed();
  const isKnownFile = ({ realPath }: Pick<WalkedRoot, 'realPath'>) =>
    stored.some(({ origin }) => origin.file === realPath);
  return {
    gone: missing.filter(isKnownFile),
    failed: missing
      .filter((root) => !isKnownFile(root))
      .map(({ path, realPath }) => {
        const kept = stored.filter(
          ({ origin }) => isInside(origin.root, path) || isInside(origin.file, realPath),
        ).length;
        return { path, error: kept === 0 ? NOTHING : `${NOTHING} ${keeping(kept)}` };
      }),
  };
}

const NOTHING = 'There is no such file or folder. Check the path.';

function keeping(count: number): string {
  const what =
    count === 1 ? 'The article that came from it stays' : `The ${count} articles that came from it stay`;
  return `${what} in the library; to remove them, ingest the folder it was in.`;
}
