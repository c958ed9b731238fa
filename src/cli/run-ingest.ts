import { once } from 'node:events';
import type { Config } from '../config.ts';
import { ingestReply } from '../replies/ingest-reply.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { embedTakenIn } from './embed-taken-in.ts';
import { watchIngest } from './watch-ingest.ts';
import { withApp } from './with-app.ts';

/** What `ingest` was given. */
export interface IngestOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Brings the library up to date with files and folders. What was saved before an interruption stays. */
export function runIngest({ paths, library, isJson }: IngestOptions, parts: CliParts): Promise<ExitCode> {
  return withApp({ library, options: { isReadOnly: false } }, parts, async ({ app, config, progress }) => {
    const watch = watchIngest({ errors: parts.errors, clock: () => performance.now() });
    const signal = parts.heedStop();
    const stopped = once(signal, 'abort');
    try {
      const report = await app.ingest(paths, {
        signal,
        onProgress(state) {
          progress.clear();
          watch.show(state);
        },
      });
      watch.clear();
      if (isNeural(config)) await embedTakenIn(app, { progress, errors: parts.errors, signal });
      progress.show('Indexing what was read');
      await Promise.race([app.settle(), stopped]);
      progress.clear();
      const printer = createPrinter(parts.output, config.isColoured);
      if (isJson) await printer.json(report);
      else await printer.reply(ingestReply(report));
      return report.failed.length > 0 ? 1 : 0;
    } catch (error) {
      if (!signal.aborted || error !== signal.reason) throw error;
      watch.clear();
      parts.errors.write('Stopped. What was saved stays; the same command does the rest.\n');
      return 1;
    } finally {
      watch.clear();
    }
  });
}

function isNeural({ models: { embeddings, builtInEmbedder } }: Config): boolean {
  return embeddings === null && builtInEmbedder === 'neural';
}
