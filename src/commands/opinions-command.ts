import type { FeedbackStore } from '../library/feedback-store.ts';
import { errorReply } from '../replies/error-reply.ts';
import { opinionsReply } from '../replies/opinions-reply.ts';
import type { Command } from './command.ts';
import { readPage } from './read-page.ts';

const OPINIONS_PER_PAGE = 15;

/** `/opinions [page]`: moderators see which questions of their server were not answered to people's liking. */
export function createOpinionsCommand(feedback: Pick<FeedbackStore, 'list'>): Command {
  return {
    name: 'opinions',
    description: 'See which answers people found helpful, and which not',
    audience: 'moderators',
    isPrivate: () => true,
    options: [{ name: 'page', description: 'The page to turn to', isRequired: false, kind: 'number' }],
    async run({ place, isModerator }, { page: given }) {
      if (!isModerator || place?.serverId === null)
        return errorReply({
          problem: 'Only people who may manage a server can see what is thought of answers there.',
          remedy: 'Ask one of its moderators.',
        });
      const opinions = await feedback.list(place?.serverId ?? null);
      const unhelpful = opinions.filter(({ verdict }) => verdict === 'unhelpful');
      const pages = Math.max(1, Math.ceil(unhelpful.length / OPINIONS_PER_PAGE));
      const page = readPage(given, pages);
      if (typeof page !== 'number') return errorReply(page);
      const shown = unhelpful.slice((page - 1) * OPINIONS_PER_PAGE, page * OPINIONS_PER_PAGE);
      return opinionsReply({ opinions, shown, page, pages });
    },
  };
}
