import type { ServerStore } from '../library/server-store.ts';
import type { Log } from './logging/log.ts';

/** What finding out needs. */
export interface LeftServers {
  readonly servers: ServerStore;
  /** Ids of all servers that the bot is in now, whether they can be reached or not. */
  readonly present: readonly string[];
  readonly forgetServer: (serverId: string) => Promise<void>;
  readonly log: Log;
}

/** Forgets the servers that the bot was removed from while it was not running, and notes those it is in. */
export async function forgetLeftServers({ servers, present, forgetServer, log }: LeftServers): Promise<void> {
  const left = (await servers.list()).filter((id) => !present.includes(id));
  for (const serverId of left) {
    await forgetServer(serverId);
    log.info({ serverId }, 'removed from a server meanwhile: everything of it is forgotten');
  }
  await servers.add(present);
}
