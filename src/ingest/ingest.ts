import type { Recogniser } from '../actors/recogniser.ts';
import type { ReadOutcome } from '../articles/read-outcome.ts';
import type { Library } from '../library/library.ts';
import type { Embedder } from '../retrieval/embedder.ts';
import { countArticles } from './count-articles.ts';
import { createArticleKeeper } from './create-article-keeper.ts';
import { createFileReader } from './create-file-reader.ts';
import { createFileSkipper } from './create-file-skipper.ts';
import { createKnownArticles } from './create-known-articles.ts';
import { createProgressMeter } from './create-progress-meter.ts';
import { createSaveQueue } from './create-save-queue.ts';
import { createTally } from './create-tally.ts';
import type { IngestProgress } from './ingest-progress.ts';
import type { IngestReport } from './ingest-report.ts';
import type { Sight } from './judge-fate.ts';
import { removeGone } from './remove-gone.ts';
import { settleMissing } from './settle-missing.ts';
import { type Walk, type WalkedFile, walkPaths } from './walk-paths.ts';

/** What ingesting works with. */
export interface IngestDependencies {
  readonly library: Library;
  readonly embedder: Embedder;
  /** Other embedders: articles that have their vectors from one of these need none from `embedder`. */
  readonly keptEmbedders?: readonly string[];
  /** Finds who acts in articles; without it nobody is recognised. */
  readonly recogniser?: Recogniser;
  /** Reads the articles in a file; what is wrong with the file is an outcome, not an error. */
  readonly readArticles: (path: string) => AsyncIterable<ReadOutcome>;
  /** The version of what files are read and split with: files that look as they did need not be read again while it stays. Without it all are read. */
  readonly reader?: string;
  /** Whether a file of this name can be read. */
  readonly isArticleFile: (name: string) => boolean;
}

/** How ingesting can be watched and ended. */
export interface IngestOptions {
  /** Ends ingesting between two articles. */
  readonly signal?: AbortSignal;
  /** Called after every article. */
  readonly onProgress?: (progress: IngestProgress) => void;
}

/**
 * Brings a library up to date with files and folders: adds what is new, replaces what has changed, removes what is gone
 * from there, and leaves the rest alone. Each article is saved in a transaction of its own, so whatever ends it
 * early, the library is in order, and running it again does the rest.
 *
 * An article is only removed when all it could have come from was read without an error. The same article in two files
 * is taken once. Two articles that claim one id are both taken, the second with its folder's name in front.
 *
 * @throws the signal's reason when it is aborted; what was saved stays
 * @throws {InvalidEmbeddingError} if the embedder does not keep its word; what it throws itself is thrown on
 * @throws {LibraryError} if the library cannot be read or written any more
 */
export async function ingest(
  paths: readonly string[],
  {
    library,
    embedder,
    keptEmbedders = [],
    recogniser,
    readArticles,
    isArticleFile,
    reader,
  }: IngestDependencies,
  { signal, onProgress }: IngestOptions = {},
): Promise<IngestReport> {
  const started = performance.now();
  const walk = await walkPaths(paths, isArticleFile, signal);
  const known = createKnownArticles(await library.articles.list());
  const missing = settleMissing(walk.missing, known);
  const expected = onProgress === undefined ? new Map<WalkedFile, number>() : await expectArticles(walk);
  const meter = createProgressMeter({ expected, onProgress, clock: () => performance.now() });
  const tally = createTally(meter);
  for (const failure of [...walk.failed, ...missing.failed]) tally.fail(failure);

  let isOver = false;
  const sight: Sight = {
    known,
    completeRoots: [...walk.roots.filter(({ isComplete }) => isComplete), ...missing.gone],
    files: new Set(walk.files.map(({ realPath }) => realPath)),
    hasFailed: tally.hasFailed,
    isOver: () => isOver,
  };
  const queue = createSaveQueue({ library, embedder, tally, signal });
  const keep = createArticleKeeper({
    library,
    embedderId: embedder.id,
    keptEmbedders,
    recogniser,
    sight,
    queue,
    tally,
    signal,
  });
  const read = createFileReader({ readArticles, keep, tally, signal });

  const skip = createFileSkipper({ library, known, embedderId: embedder.id, recogniser, reader, tally });
  const postponed = new Map<WalkedFile, ReadonlySet<number>>();
  for (const file of walk.files) {
    signal?.throwIfAborted();
    const { isSkipped, stamp } = await skip(file);
    if (isSkipped) continue;
    const { later, found } = await read(stamp === undefined ? file : { ...file, stamp });
    meter.correct(file, found);
    if (later.size > 0) postponed.set(file, later);
  }
  isOver = true;
  for (const [file, places] of postponed) await read(file, places);
  await queue.flush();
  const removed = await removeGone(library, sight, signal);

  const entries = await library.articles.list();
  return {
    ...tally.result(),
    ...(walk.passedOver.length > 0 && { passedOver: walk.passedOver }),
    removed,
    articles: entries.length,
    passages: entries.reduce((sum, { passages }) => sum + passages, 0),
    ms: Math.round(performance.now() - started),
  };
}

/** Counts lines, which means reading large files twice: only worth it for somebody who waits. */
async function expectArticles({ files }: Walk): Promise<Map<WalkedFile, number>> {
  const expected = new Map<WalkedFile, number>();
  for (const file of files) expected.set(file, await countArticles(file.path));
  return expected;
}
