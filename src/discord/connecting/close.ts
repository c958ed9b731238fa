import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';

/** How long Discord may take to close the connection too. */
const CLOSING_MS = 1_000;

/** Closes what is open; what does not close by itself in time is left to the end of the process. */
export async function close(client: Pick<Client, 'destroy'>): Promise<void> {
  const closed = new AbortController();
  const waited = wait(CLOSING_MS, undefined, { signal: closed.signal }).catch((error: unknown) => {
    if (!closed.signal.aborted) throw error;
  });
  try {
    await Promise.race([client.destroy(), waited]);
  } finally {
    closed.abort();
  }
}
