import { join } from 'node:path';
import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { LabelledSet } from '../list-labelled-sets.ts';

/** How a set's library is opened. */
export interface SetOptions {
  readonly config: Config;
  /** Whether it is only searched: who acts in its articles need not be known then, which takes long to find out. */
  readonly isOnlySearched?: boolean;
}

/** Opens a library that holds a set's articles, for the time of some work. It is kept for the next time and brought up to date then. */
export async function withSet<Result>(
  { name, corpus }: Pick<LabelledSet, 'name' | 'corpus'>,
  { config, isOnlySearched = false }: SetOptions,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const libraryDirectory = join(config.cacheDirectory, 'evaluation', name);
  const app = createApp({ ...config, libraryDirectory }, { isRecognising: !isOnlySearched });
  try {
    await app.ingest([corpus]);
    await (await app.embedding()).run();
    await app.settle();
    return await work(app);
  } finally {
    await app.close();
  }
}
