import { type PrivacyFacts, privacyReply } from '../replies/privacy-reply.ts';
import type { Command } from './command.ts';

/**
 * `/privacy`: what is kept of what people write, for how long, and what goes where.
 *
 * @param readFacts how Dragoman is set up
 */
export function createPrivacyCommand(readFacts: () => Promise<PrivacyFacts>): Command {
  return {
    name: 'privacy',
    description: 'See what is kept of what you write, for how long, and who gets to see it',
    options: [],
    isPrivate: () => true,
    run: async () => privacyReply(await readFacts()),
  };
}
