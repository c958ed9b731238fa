import type { App } from '../app.ts';
import { neutralise } from '../replies/neutralise.ts';
import type { ProgressLine } from '../terminal/progress-line.ts';
import type { CliStream } from './cli-parts.ts';
import { describeIngestProgress } from './describe-ingest-progress.ts';

/** Where stocking is told of. */
export interface StockTelling {
  readonly progress: ProgressLine;
  readonly errors: CliStream;
}

/** Takes in the articles that come with the program where there are no others, and tells what could not be read. */
export async function stockLibrary(
  app: Pick<App, 'stock'>,
  { progress, errors }: StockTelling,
): Promise<void> {
  const report = await app.stock({
    onProgress(state) {
      // Where nothing is new there is nothing to tell.
      if (state.passages > 0) progress.show(`Building the library: ${describeIngestProgress(state)}`);
    },
  });
  progress.clear();
  for (const { path, error } of report?.failed ?? []) errors.write(`${neutralise(`${path}: ${error}`)}\n`);
}
