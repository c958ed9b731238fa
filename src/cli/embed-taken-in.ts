import type { App } from '../app.ts';
import { isMendable } from '../is-mendable.ts';
import { neutralise } from '../replies/neutralise.ts';
import { plural } from '../replies/plural.ts';
import type { ProgressLine } from '../terminal/progress-line.ts';
import type { CliStream } from './cli-parts.ts';
import { describeEmbedding } from './describe-embedding.ts';

/** How what was taken in gets its vectors. */
export interface EmbedTakenIn {
  readonly progress: ProgressLine;
  readonly errors: CliStream;
  readonly signal: AbortSignal;
}

/** About half a minute's work; more would hold up whoever only wants to ask. */
const MOST_AT_ONCE = 1_000;

/**
 * Gives the articles that were just taken in the vectors of the neural model, where that does not take long. They can be
 * asked about without, so nothing that goes wrong here is a failure: it is told, and what is left is done later.
 */
export async function embedTakenIn(
  app: Pick<App, 'embedding'>,
  { progress, errors, signal }: EmbedTakenIn,
): Promise<void> {
  const embedding = await app.embedding();
  const { passagesLeft, tokens } = await embedding.estimate();
  if (passagesLeft === 0 || tokens > 0) return;
  if (passagesLeft > MOST_AT_ONCE) {
    errors.write(
      `${plural(passagesLeft, 'passage')} can be asked about now and will be found better once npm start, in the background, or npm run embed has given them vectors of the neural model.\n`,
    );
    return;
  }
  try {
    await embedding.run({ signal, onProgress: (state) => progress.show(describeEmbedding(state)) });
    progress.clear();
  } catch (error) {
    progress.clear();
    if (signal.aborted && error === signal.reason) return;
    if (!isMendable(error)) throw error;
    errors.write(
      `${neutralise(error.message)} The articles are found by words and word vectors all the same.\n`,
    );
  }
}
