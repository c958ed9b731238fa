import { Worker } from 'node:worker_threads';
import type { ReferenceFormatter } from '../citations/reference-formatter.ts';
import type { ReferenceRequest, ReferenceResponse } from './citation-js/reference-worker.ts';

/** A formatter that can be put away. */
export interface CitationJsFormatter extends ReferenceFormatter {
  /** Ends its thread; what is still asked of it fails. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Formats references with citation-js in a thread of its own, for the first ones of a style take up to a second in which nothing else could
 * be answered. The thread starts with the first reference and does not keep the process alive.
 */
export function createCitationJsFormatter(): CitationJsFormatter {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const settle = (response: ReferenceResponse): void => {
    const waiter = waiting.get(response.number);
    waiting.delete(response.number);
    if (waiting.size === 0) worker?.unref();
    if ('text' in response) waiter?.resolve(response.text);
    else waiter?.reject(new Error(`citation-js failed: ${response.failure}`));
  };

  /** The next reference starts another thread. */
  const fail = (error: Error): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./citation-js/reference-worker.ts', import.meta.url));
    started.on('message', settle);
    started.on('error', fail);
    started.on('exit', () => {
      if (worker === started) fail(new Error('the thread that formats references has ended'));
    });
    return started;
  };

  return {
    async format(items, style) {
      worker ??= start();
      worker.ref();
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const request: ReferenceRequest = { number: ++asked, items, style };
      waiting.set(request.number, { resolve, reject });
      worker.postMessage(request);
      return promise;
    },
    async close() {
      const ending = worker;
      fail(new Error('references are no longer formatted'));
      await ending?.terminate();
    },
  };
}
