import { setImmediate } from 'node:timers/promises';
import type { Article } from '../articles/article.ts';
import type { ReadOutcome } from '../articles/read-outcome.ts';
import type { StampedFile } from './create-article-keeper.ts';
import type { Outcome, Tally } from './create-tally.ts';

interface FileReaderOptions {
  readonly readArticles: (path: string) => AsyncIterable<ReadOutcome>;
  readonly keep: (article: Article, file: StampedFile) => Promise<Outcome | 'queued' | 'later'>;
  readonly tally: Tally;
  readonly signal: AbortSignal | undefined;
}

/** What came of reading a file. */
interface FileReading {
  /** The places, counted from 1, of what has to be read again when all other files have been read. */
  readonly later: ReadonlySet<number>;
  /** How many articles there were, readable or not. */
  readonly found: number;
}

/**
 * Reads files and has every article kept; other work gets its turn between two articles.
 *
 * @returns a function that reads one file, or only the articles at some places of it
 */
export function createFileReader({ readArticles, keep, tally, signal }: FileReaderOptions) {
  return async (file: StampedFile, wanted?: ReadonlySet<number>): Promise<FileReading> => {
    const later = new Set<number>();
    let place = 0;
    for await (const outcome of readArticles(file.path)) {
      await setImmediate();
      signal?.throwIfAborted();
      place++;
      if (outcome.kind === 'failure') {
        // Noted wherever it stands: a file that cannot be read any more says so in its first place.
        tally.note(file, { kind: 'failed', path: outcome.path, error: outcome.error });
        continue;
      }
      if (outcome.note !== undefined) tally.remark(file.path, outcome.note);
      if (wanted !== undefined && !wanted.has(place)) continue;
      const kept = await keep(outcome.article, file);
      if (kept === 'later') later.add(place);
      else if (kept !== 'queued') tally.note(file, kept);
    }
    return { later, found: place };
  };
}
