import { StoppedError } from './stopped-error.ts';

/**
 * Waits for work, but no longer than until a signal.
 *
 * @throws {StoppedError} at the signal; what the work comes to then is of no use to anybody
 */
export async function untilStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  if (signal.aborted) throw new StoppedError();
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new StoppedError());
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
