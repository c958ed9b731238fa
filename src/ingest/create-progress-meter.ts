import { estimateProgress, type ProgressSample } from './estimate-progress.ts';
import type { IngestProgress } from './ingest-progress.ts';
import type { WalkedFile } from './walk-paths.ts';

/** Long enough to even out a large article, short enough to follow a change from known to new articles. */
const WINDOW_MS = 10_000;
const SAMPLE_EVERY_MS = 500;

/** Counts what is done and tells whoever listens. */
export interface ProgressMeter {
  /** One article of a file was dealt with; `passages` of it were saved. */
  advance(path: string, passages: number): void;
  /** A file turned out to hold so many articles. */
  correct(file: WalkedFile, found: number): void;
}

interface MeterOptions {
  /** How many articles are expected in each file. */
  readonly expected: ReadonlyMap<WalkedFile, number>;
  readonly onProgress: ((progress: IngestProgress) => void) | undefined;
  /** In milliseconds, never going back. */
  readonly clock: () => number;
}

/** Begins to count at the moment it is called. */
export function createProgressMeter({ expected, onProgress, clock }: MeterOptions): ProgressMeter {
  let total = [...expected.values()].reduce((sum, articles) => sum + articles, 0);
  let done = 0;
  let saved = 0;
  const samples: ProgressSample[] = [{ ms: clock(), done, passages: saved }];

  const note = (now: ProgressSample): ProgressSample => {
    const last = samples.at(-1) ?? now;
    if (now.ms - last.ms >= SAMPLE_EVERY_MS) samples.push(now);
    while (samples.length > 1 && now.ms - (samples[1]?.ms ?? 0) >= WINDOW_MS) samples.shift();
    return samples[0] ?? now;
  };

  return {
    advance(path, passages) {
      done++;
      saved += passages;
      total = Math.max(total, done);
      const now = { ms: clock(), done, passages: saved };
      onProgress?.({ done, total, passages: saved, ...estimateProgress(note(now), now, total), path });
    },
    correct(file, found) {
      total = Math.max(done, total + found - (expected.get(file) ?? 0));
    },
  };
}
