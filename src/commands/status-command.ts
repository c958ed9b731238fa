import type { SpendingReport } from '../models/spending-report.ts';
import { type Status, statusReply } from '../replies/status-reply.ts';
import type { Command } from './command.ts';

/** What the status is read with. */
export interface StatusParts {
  readonly readStatus: () => Promise<Status>;
  /** What models have cost today on the account of a server, or altogether; `null` where none is configured. */
  readonly readSpending?: (serverId: string | null) => Promise<SpendingReport | null>;
}

/** `/status`: what answers, from what, and how it is searched; for moderators also what models have cost their server today. */
export function createStatusCommand({ readStatus, readSpending }: StatusParts): Command {
  return {
    name: 'status',
    description: 'See what answers, from how many articles, and how they are searched',
    options: [],
    async run({ latencyMs = null, place, isModerator }) {
      const serverId = place?.serverId ?? null;
      const maySee = place === null || (serverId !== null && isModerator);
      const spending = maySee ? ((await readSpending?.(serverId)) ?? null) : null;
      return statusReply(await readStatus(), { latencyMs, spending });
    },
  };
}
