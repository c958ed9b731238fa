/** Lets work in by turns, so that nobody waits for an acknowledgement because somebody else's answer is being worked out. */
export interface Turnstile {
  /** Runs what must not wait. Nothing new is let in by turns meanwhile. */
  first<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Runs work when it is its turn. */
  inTurn<Result>(task: () => Promise<Result>): Promise<Result>;
}

interface TurnstileOptions {
  /** How much may be worked on at the same time. */
  readonly concurrency: number;
  /** How long work waits at most for what must not wait, in milliseconds: a steady stream of that must not keep it out. */
  readonly patienceMs: number;
}

/** A turnstile for one process. */
export function createTurnstile({ concurrency, patienceMs }: TurnstileOptions): Turnstile {
  const waiting: (() => void)[] = [];
  let urgent = 0;
  let running = 0;
  let heldSince: number | null = null;
  let timer: NodeJS.Timeout | undefined;

  const isHeld = () => {
    if (urgent === 0) return false;
    heldSince ??= performance.now();
    return performance.now() - heldSince < patienceMs;
  };

  const admit = (): void => {
    clearTimeout(timer);
    if (waiting.length === 0) return;
    if (isHeld()) {
      timer = setTimeout(admit, patienceMs);
      return;
    }
    if (running >= concurrency) return;
    running += 1;
    waiting.shift()?.();
  };
  // What has arrived meanwhile is read, and acknowledged, before the next turn.
  const admitSoon = () => void setImmediate(admit);

  return {
    async first(task) {
      urgent += 1;
      try {
        return await task();
      } finally {
        urgent -= 1;
        if (urgent === 0) heldSince = null;
        admitSoon();
      }
    },
    async inTurn(task) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admitSoon();
      });
      try {
        return await task();
      } finally {
        running -= 1;
        admitSoon();
      }
    },
  };
}
