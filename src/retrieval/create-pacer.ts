import { setImmediate } from 'node:timers/promises';

/** How long work may hold the event loop at a stretch, so that other work hardly notices. */
const sliceMilliseconds = 8;

/**
 * Lets long work share the event loop: the function returned is awaited between small steps and, once 8 ms have passed,
 * lets everything else that is waiting run first.
 *
 * The function throws the signal's reason once the signal is aborted.
 */
export function createPacer(signal?: AbortSignal): () => Promise<void> {
  let started = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - started < sliceMilliseconds) return;
    await setImmediate();
    signal?.throwIfAborted();
    started = performance.now();
  };
}
