import type { EmbedProgress } from '../ingest/embed-library.ts';
import { embeddingReply } from '../replies/embedding-reply.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { describeEmbedding } from './describe-embedding.ts';
import { withApp } from './with-app.ts';

/** What `embed` was given. */
export interface EmbedFlags {
  /** Whether the cost is agreed to. */
  readonly isAgreed: boolean;
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Gives the library the vectors of the configured embedder; where that costs something, first says how much. */
export function runEmbed({ isAgreed, library, isJson }: EmbedFlags, parts: CliParts): Promise<ExitCode> {
  return withApp({ library, options: { isReadOnly: false } }, parts, async ({ app, config, progress }) => {
    const embedding = await app.embedding();
    const estimate = await embedding.estimate();
    const signal = parts.heedStop();
    const isDone = estimate.passagesLeft === 0 && estimate.inUseId === estimate.embedderId;
    const mayRun = !isDone && (isAgreed || estimate.tokens === 0);
    try {
      const onProgress = (state: EmbedProgress) => progress.show(describeEmbedding(state));
      const embedded = mayRun ? await embedding.run({ signal, onProgress }) : null;
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      const facts = { ...estimate, embedded };
      if (isJson) await printer.json(facts);
      else await printer.reply(embeddingReply(facts));
      return 0;
    } catch (error) {
      if (!signal.aborted || error !== signal.reason) throw error;
      progress.clear();
      parts.errors.write('Stopped. What was embedded stays; the same command does the rest.\n');
      return 1;
    }
  });
}
