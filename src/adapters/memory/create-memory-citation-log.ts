import type { CitationLog, LoggedCitation } from '../../library/citation-log.ts';

/** What was cited where, for as long as the process lives. */
export function createMemoryCitationLog(): CitationLog {
  let log: readonly LoggedCitation[] = [];
  const isSame = (a: LoggedCitation, b: LoggedCitation) =>
    (['serverId', 'channelId', 'passageId', 'sha256'] as const).every((field) => a[field] === b[field]);
  return {
    add: async (citations) => {
      for (const citation of citations)
        if (!log.some((known) => isSame(known, citation))) log = [...log, { ...citation }];
    },
    list: async ({ serverId, channelId }) =>
      log.filter((citation) => citation.serverId === serverId && citation.channelId === channelId),
    removeServer: async (serverId) => {
      log = log.filter((citation) => citation.serverId !== serverId);
    },
  };
}
