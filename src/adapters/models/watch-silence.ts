/** Notices when something that should go on falls silent. */
export interface SilenceWatch {
  /** Aborted once nothing was heard for the time allowed. */
  readonly signal: AbortSignal;
  /** Something was heard. */
  heard(): void;
  /** Whether anything ever was. */
  hasHeard(): boolean;
  stop(): void;
}

/** Listens from now on. */
export function watchSilence(milliseconds: number): SilenceWatch {
  const controller = new AbortController();
  let isAlive = false;
  const start = () => setTimeout(() => controller.abort(), milliseconds);
  let timer = start();
  return {
    signal: controller.signal,
    heard() {
      isAlive = true;
      clearTimeout(timer);
      timer = start();
    },
    hasHeard: () => isAlive,
    stop: () => clearTimeout(timer),
  };
}
