import { setImmediate } from 'node:timers/promises';

/** Lets other work have its turn if it has waited for long enough. */
export type Breathe = () => Promise<void> | undefined;

/** Milliseconds: much less than anybody notices, and much more than a turn costs. */
const LONGEST_BREATH = 12;

/** Begins long work that is done in slices: the function is to be called, and awaited, between its steps. */
export function createBreathing(now: () => number = () => performance.now()): Breathe {
  let since = now();
  return () => {
    if (now() - since < LONGEST_BREATH) return undefined;
    return setImmediate().then(() => {
      since = now();
    });
  };
}
