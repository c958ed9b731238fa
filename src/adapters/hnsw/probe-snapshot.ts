import { runScript, type ScriptOutcome } from '../run-script.ts';
import type { HnswSettings } from './hnsw-settings.ts';

/** A snapshot to be tried. */
export interface Probe {
  readonly file: string;
  readonly settings: HnswSettings;
  /** How many points it is said to hold. */
  readonly points: number;
  readonly signal?: AbortSignal | undefined;
}

/** Has a snapshot read and searched in another process, because a damaged one can end the process that reads it. */
export function probeSnapshot({ file, settings, points, signal }: Probe): Promise<ScriptOutcome> {
  return runScript({
    file: new URL('./probe-hnsw-file.ts', import.meta.url),
    parameters: [file, JSON.stringify(settings), String(points)],
    signal,
  });
}
