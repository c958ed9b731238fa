import { setTimeout as wait } from 'node:timers/promises';

/** What is being worked on, and bringing it to an end. */
export interface Shift {
  /** Aborted when nobody waits any longer. */
  readonly signal: AbortSignal;
  /** Whether nothing new is begun. */
  isOver(): boolean;
  /** Counts some work until it is done. Whatever it throws has to be handled by itself. */
  add(work: Promise<void>): void;
  /** Begins nothing new, waits for what is under way, and after a while gives that up. Resolves when all is done. */
  end(times: ShiftTimes): Promise<void>;
}

/** In milliseconds. */
export interface ShiftTimes {
  /** For answers to be finished. */
  readonly finishing: number;
  /** For telling people that they will not be. */
  readonly telling: number;
}

/** The work of one process. */
export function createShift(): Shift {
  const stopping = new AbortController();
  const works = new Set<Promise<void>>();
  let isOver = false;
  const atMost = (milliseconds: number) => {
    const waited = new AbortController();
    return Promise.race([
      Promise.allSettled(works).then(() => waited.abort()),
      wait(milliseconds, undefined, { signal: waited.signal }).catch((error: unknown) => {
        if (!waited.signal.aborted) throw error;
      }),
    ]);
  };
  return {
    signal: stopping.signal,
    isOver: () => isOver,
    add(work) {
      const counted = work.finally(() => works.delete(counted));
      works.add(counted);
    },
    async end({ finishing, telling }) {
      isOver = true;
      await atMost(finishing);
      stopping.abort();
      await atMost(telling);
    },
  };
}
