import type { DiscordState } from './state.ts';

/** Waits until something is there, and fails saying what was missing. */
export type Until = <Found>(find: () => Found | undefined, what: string) => Promise<Found>;

/**
 * Looks again after every change.
 *
 * @param patience how long to wait for what must come, in milliseconds; nothing hangs on how long it really takes
 */
export function createUntil(state: DiscordState, patience: number): Until {
  return (find, what) =>
    new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = find();
        if (found === undefined) return false;
        stop();
        clearTimeout(timer);
        resolve(found);
        return true;
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${what} did not come. The last requests:\n${describeRequests(state)}`));
      }, patience);
      const stop = state.onChange(look);
      look();
    });
}

function describeRequests({ requests }: DiscordState): string {
  return requests
    .slice(-8)
    .map(({ method, path, status, answer }) => {
      const said = status >= 400 ? ` ${JSON.stringify(answer)}` : '';
      return `${method} ${path.replace(/[\w-]{60,}/u, '…')} → ${status}${said}`;
    })
    .join('\n');
}
