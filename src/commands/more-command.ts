import type { Understander } from '../conversation/create-understander.ts';
import { errorReply } from '../replies/error-reply.ts';
import { moreReply } from '../replies/more-reply.ts';
import { findHits } from '../retrieval/find-hits.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { ArticleCatalogue } from './article-catalogue.ts';
import type { Command, CommandContext } from './command.ts';
import { findQuestionProblem } from './find-question-problem.ts';
import { readPage } from './read-page.ts';
import { unknownArticleReply } from './unknown-article-reply.ts';

/** What finding more passages needs. */
export interface MoreParts {
  readonly searcher: Searcher;
  readonly catalogue: ArticleCatalogue;
  readonly understander: Understander;
}

const PASSAGES_PER_PAGE = 3;
/** What comes later has little to do with the question. */
const MOST_PASSAGES = 12;

/**
 * `more [question] [article] [page]`: the passages that come closest to a question, whether they answer it or not. Without
 * a question it is the last one.
 */
export function createMoreCommand({ searcher, catalogue, understander }: MoreParts): Command {
  const lastQuestion = async ({ conversation, now }: CommandContext): Promise<string> => {
    const { question = '' } = conversation.at(-1) ?? {};
    return understander.understand({ question, conversation: conversation.slice(0, -1), now });
  };

  return {
    name: 'more',
    description: 'See the passages that come closest to a question',
    isHidden: true,
    isPrivate: () => true,
    options: [
      { name: 'question', description: 'What you want to know', isRequired: false },
      { name: 'article', description: 'Look in this article only', isRequired: false },
      { name: 'page', description: 'The page to turn to', isRequired: false, kind: 'number' },
    ],
    async run(context, options) {
      const { now, progress } = context;
      const question = (options['question'] ?? (await lastQuestion(context))).trim();
      const problem = findQuestionProblem(question);
      if (problem !== undefined) return errorReply(problem);
      const given = options['article'];
      const article = given === undefined ? undefined : await catalogue.find(given);
      if (given !== undefined && article === undefined) return unknownArticleReply(given, catalogue);
      progress('Looking for passages');
      const read = readQuestion(question, now);
      const hits = await findHits(searcher, {
        question: read,
        limit: MOST_PASSAGES,
        isByPassage: true,
        ...(article && { articleId: article.id }),
      });
      const pages = Math.max(1, Math.ceil(hits.length / PASSAGES_PER_PAGE));
      const page = readPage(options['page'], pages);
      if (typeof page !== 'number') return errorReply(page);
      const shown = hits.slice((page - 1) * PASSAGES_PER_PAGE, page * PASSAGES_PER_PAGE);
      const values = { question, ...(article && { article: article.id }) };
      return moreReply({ question, hits: shown, page, pages, values });
    },
  };
}
