import type { AppOptions } from '../app/app-options.ts';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { createProgressLine, type ProgressLine } from '../terminal/progress-line.ts';
import type { CliParts } from './cli-parts.ts';

/** What a command works on. */
export interface Workplace {
  readonly app: App;
  readonly config: Config;
  /** To be cleared before results are printed. */
  readonly progress: ProgressLine;
}

/** How a command wants the app. */
export interface AppWish {
  /** The folder of the library, where it is not the configured one. */
  readonly library: string | undefined;
  readonly options: Pick<AppOptions, 'isReadOnly'>;
}

/** Opens the app for the time of some work, telling on standard error what is being prepared and what went wrong. */
export async function withApp<Result>(
  { library, options }: AppWish,
  parts: CliParts,
  work: (place: Workplace) => Promise<Result>,
): Promise<Result> {
  const known = parts.readConfig();
  const config = library === undefined ? known : { ...known, libraryDirectory: library };
  const progress = createProgressLine(parts.errors);
  const app = parts.createApp(config, {
    ...options,
    onProgress: progress.show,
    onNotice: progress.say,
    onTrouble: progress.say,
  });
  try {
    return await work({ app, config, progress });
  } finally {
    progress.clear();
    await app.close();
  }
}
