import { type Status, statusReply } from '../replies/status-reply.ts';
import type { Command } from './command.ts';

/** `/status`: what answers, from what, and how it is searched. */
export function createStatusCommand(readStatus: () => Promise<Status>): Command {
  return {
    name: 'status',
    description: 'See what answers, from how many articles, and how they are searched',
    options: [],
    run: async ({ latencyMs = null }) => statusReply(await readStatus(), latencyMs),
  };
}
