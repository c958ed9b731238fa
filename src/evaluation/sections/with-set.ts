import { join } from 'node:path';
import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import type { LabelledSet } from '../list-labelled-sets.ts';

/** Opens a library that holds a set's articles, for the time of some work. It is kept for the next time and brought up to date then. */
export async function withSet<Result>(
  { name, corpus }: LabelledSet,
  config: Config,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const app = createApp({ ...config, libraryDirectory: join(config.cacheDirectory, 'evaluation', name) });
  try {
    await app.ingest([corpus]);
    await app.settle();
    return await work(app);
  } finally {
    await app.close();
  }
}
