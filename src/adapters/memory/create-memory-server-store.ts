import type { ServerStore } from '../../library/server-store.ts';

/** The servers that the bot is in, for as long as the process lives. */
export function createMemoryServerStore(): ServerStore {
  const servers = new Set<string>();
  return {
    list: async () => [...servers],
    add: async (serverIds) => {
      for (const id of serverIds) servers.add(id);
    },
    remove: async (serverId) => void servers.delete(serverId),
  };
}
