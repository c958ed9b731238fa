import type { Answerer } from '../answers/answerer.ts';
import { findDateSpan } from '../citations/find-date-span.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import { errorReply } from '../replies/error-reply.ts';
import { replyTo } from '../replies/reply-to.ts';
import type { ArticleCatalogue } from './article-catalogue.ts';
import type { Command } from './command.ts';
import { unknownArticleReply } from './unknown-article-reply.ts';

/** What asking needs. */
export interface AskParts {
  readonly answerer: Answerer;
  readonly catalogue: ArticleCatalogue;
}

/** As counted by people: characters of Unicode. A longer question is rarely one question. */
const LONGEST_QUESTION = 500;

/** `/ask question [article]`: answers from the articles, or from one of them. */
export function createAskCommand({ answerer, catalogue }: AskParts): Command {
  return {
    name: 'ask',
    description: 'Ask the articles a question and have the answer quoted word for word',
    options: [
      { name: 'question', description: 'What you want to know', isRequired: true },
      {
        name: 'article',
        description: 'Look in this article only',
        isRequired: false,
        complete: catalogue.complete,
      },
    ],
    async run({ now, progress }, options) {
      const question = (options['question'] ?? '').trim();
      const problem = findProblem(question);
      if (problem !== undefined) return errorReply(problem);
      const given = options['article'];
      let article: ArticleEntry | null = null;
      if (given !== undefined) {
        const found = await catalogue.find(given);
        if (found === undefined) return unknownArticleReply(given, catalogue);
        article = found;
      }
      progress('Looking through the articles');
      const answer = await answerer.answer({
        question,
        askedAt: now,
        progress,
        ...(article !== null && { articleId: article.id }),
      });
      return replyTo(answer, { article, span: findDateSpan(await catalogue.list()) });
    },
  };
}

function findProblem(question: string): { problem: string; remedy: string } | undefined {
  const { length } = [...question];
  if (length === 0)
    return { problem: 'There is no question yet.', remedy: 'Type it behind /ask, in plain words.' };
  if (length <= LONGEST_QUESTION) return undefined;
  return {
    problem: `This question has ${length} characters; up to ${LONGEST_QUESTION} can be read.`,
    remedy: 'A shorter question, about one thing at a time, can be answered better, too.',
  };
}
