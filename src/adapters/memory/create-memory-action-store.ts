import type { ActionStore, KeptAction } from '../../library/action-store.ts';

/** What buttons do, for as long as the process lives. */
export function createMemoryActionStore(): ActionStore {
  const kept = new Map<string, { readonly action: KeptAction; readonly at: Date }>();
  const forget = (isOld: (shown: { readonly action: KeptAction; readonly at: Date }) => boolean): number => {
    const tokens = [...kept].flatMap(([token, shown]) => (isOld(shown) ? [token] : []));
    for (const token of tokens) kept.delete(token);
    return tokens.length;
  };
  return {
    keep: async (actions, at) => {
      for (const action of actions) {
        const before = kept.get(action.token)?.at;
        kept.set(action.token, {
          action: structuredClone(action),
          at: before !== undefined && before > at ? before : at,
        });
      }
    },
    find: async (token) => kept.get(token)?.action,
    prune: async (before) => forget(({ at }) => at < before),
    removeServer: async (serverId) => void forget(({ action }) => action.serverId === serverId),
  };
}
