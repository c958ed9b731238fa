/** How far it had come at a moment. */
export interface ProgressSample {
  /** On any clock that never goes back, in milliseconds. */
  readonly ms: number;
  /** Articles dealt with. */
  readonly done: number;
  /** Passages saved. */
  readonly passages: number;
}

/** How fast it goes, and how long it will take. */
export interface ProgressEstimate {
  readonly passagesPerSecond: number;
  /** `null` as long as nothing was done in the time looked at; 0 when all is done. */
  readonly secondsLeft: number | null;
}

/**
 * Assumes that the rest goes as fast as it went between two moments.
 *
 * @param total articles there are
 */
export function estimateProgress(
  earlier: ProgressSample,
  now: ProgressSample,
  total: number,
): ProgressEstimate {
  const seconds = (now.ms - earlier.ms) / 1_000;
  const done = now.done - earlier.done;
  const left = Math.max(0, total - now.done);
  return {
    passagesPerSecond: seconds > 0 ? (now.passages - earlier.passages) / seconds : 0,
    secondsLeft: left === 0 ? 0 : done > 0 && seconds > 0 ? (left * seconds) / done : null,
  };
}
