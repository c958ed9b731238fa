import type { Mode } from '../answers/answer.ts';
import { privacyReply } from '../replies/privacy-reply.ts';
import type { Command } from './command.ts';

/**
 * `/privacy`: what is kept of what people write, for how long, and what goes where.
 *
 * @param readMode whether a language model takes part
 */
export function createPrivacyCommand(readMode: () => Promise<Mode>): Command {
  return {
    name: 'privacy',
    description: 'See what is kept of what you write, for how long, and who gets to see it',
    options: [],
    isPrivate: () => true,
    run: async () => privacyReply(await readMode()),
  };
}
