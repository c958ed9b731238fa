import type { IngestProgress } from '../ingest/ingest-progress.ts';
import { createProgressLine } from '../terminal/progress-line.ts';
import type { CliStream } from './cli-parts.ts';
import { describeIngestProgress } from './describe-ingest-progress.ts';

/** Where progress is told, and by which clock. */
export interface IngestWatch {
  readonly errors: CliStream;
  /** In milliseconds; only differences count. */
  readonly clock: () => number;
}

/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 100;
/** So that the log of a night's work can still be read. */
const LINE_MS = 5_000;

/** Shows how far ingesting has come: on a terminal in one line that is redrawn, otherwise a line now and then. */
export function watchIngest({ errors, clock }: IngestWatch) {
  const line = createProgressLine(errors);
  const isTerminal = errors.isTTY === true;
  let last = isTerminal ? Number.NEGATIVE_INFINITY : clock();
  return {
    show(progress: IngestProgress): void {
      const now = clock();
      if (now - last < (isTerminal ? REDRAW_MS : LINE_MS)) return;
      last = now;
      const text = `Reading ${describeIngestProgress(progress)}`;
      if (isTerminal) line.show(text);
      else errors.write(`${text}\n`);
    },
    clear: line.clear,
  };
}
