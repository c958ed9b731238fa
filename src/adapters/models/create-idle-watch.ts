/** Notices when something that should go on falls silent. */
export interface IdleWatch {
  /** Aborted once nothing was heard for the time allowed. */
  readonly signal: AbortSignal;
  /** Something was heard. */
  heard(): void;
  stop(): void;
}

/** Begins to listen when it is first told that something was heard. */
export function createIdleWatch(milliseconds: number): IdleWatch {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), milliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}
