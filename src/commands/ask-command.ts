import type { Answer, Answered } from '../answers/answer.ts';
import type { Answerer } from '../answers/answerer.ts';
import { findDateSpan } from '../citations/find-date-span.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import { answerActions } from '../replies/answer-actions.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { replyTo } from '../replies/reply-to.ts';
import { soFarLine, soFarReply } from '../replies/so-far-reply.ts';
import type { ArticleCatalogue } from './article-catalogue.ts';
import type { Command, CommandContext, CommandValues } from './command.ts';
import { findQuestionProblem } from './find-question-problem.ts';
import { suggestQuestion } from './suggest-question.ts';
import { tellsTime } from './tells-time.ts';
import { unknownArticleReply } from './unknown-article-reply.ts';

/** What asking needs. */
export interface AskParts {
  readonly answerer: Answerer;
  readonly catalogue: ArticleCatalogue;
  /** Whether there is a command that makes references. */
  readonly canCite: () => boolean;
}

/**
 * `/ask question [article] [private]`: answers from the articles, or from one of them. `private` is heeded by the surface:
 * where answers are private unless they say otherwise, it fills the option in, so that posting can be offered.
 */
export function createAskCommand(parts: AskParts): Command {
  const { catalogue } = parts;
  return {
    name: 'ask',
    description: 'Ask the articles a question and have the answer quoted word for word',
    isPrivate: (options) => options['private'] === 'true',
    messageMenu: { label: 'Ask about this', option: 'question' },
    options: [
      { name: 'question', description: 'What you want to know', isRequired: true },
      {
        name: 'article',
        description: 'Look in this article only',
        isRequired: false,
        complete: catalogue.complete,
      },
      { name: 'private', description: 'Show the answer to me alone', isRequired: false, kind: 'flag' },
    ],
    async run(context, options) {
      const question = (options['question'] ?? '').trim();
      const problem = findQuestionProblem(question);
      if (problem !== undefined) return errorReply(problem);
      const given = options['article'];
      const article = given === undefined ? null : await catalogue.find(given);
      if (article === undefined) return unknownArticleReply(given ?? '', catalogue);
      return answerQuestion(
        { given: options, question, article, isPrivate: options['private'] === 'true' },
        context,
        parts,
      );
    },
  };
}

interface Asked {
  /** The options as they were given. */
  readonly given: CommandValues;
  readonly question: string;
  readonly article: ArticleEntry | null;
  readonly isPrivate: boolean;
}

async function answerQuestion(asked: Asked, context: CommandContext, parts: AskParts): Promise<Reply> {
  const { article, isPrivate } = asked;
  const { now, progress, soFar, signal, place, conversation } = context;
  const { answerer, catalogue, canCite } = parts;
  const earlier = conversation.map((turn) => turn.question);
  progress('Looking through the articles');
  const request = {
    askedAt: now,
    progress,
    ...(soFar !== undefined && {
      soFar: (found: Answered) => soFar(soFarReply(found), soFarLine(found)),
    }),
    signal,
    ...(earlier.length > 0 && { earlier, turns: conversation }),
    serverId: place?.serverId ?? null,
    ...(article !== null && { articleId: article.id }),
  };
  const answer = await answerer.answer({ ...request, question: asked.question });
  const question = answer.understood ?? asked.question;
  // By itself, in the language it was asked in.
  const given = answer.language === undefined ? question : asked.question;
  const isTimed = tellsTime({ question, askedAt: now, answer });
  const span = isTimed ? findDateSpan(await catalogue.list()) : null;
  const suggestion =
    answer.kind === 'refused'
      ? await suggestQuestion({
          question,
          refused: answer,
          ask: (asking) => answerer.answer({ ...request, turns: [], question: asking, isTrial: true }),
        })
      : null;
  const reply = replyTo(place === null ? answer : withoutNearest(answer), {
    article,
    span,
    suggestion,
  });
  const actions = answerActions(answer, {
    question: given,
    understood: question,
    articleId: article?.id ?? null,
    isChat: place !== null,
    canPost: isPrivate && place?.serverId != null,
    canCite: canCite(),
    suggestion,
  });
  // By itself, so that turning its pages does not depend on what was asked before.
  const values = { ...asked.given, question: given };
  return { ...reply, ...actions, again: { command: 'ask', values } };
}

/** In a chat the closest passages are shown to those who ask for them: others would take them for the answer. Those that may be the answer are shown at once. */
function withoutNearest(answer: Answer): Answer {
  return answer.kind === 'refused' && answer.reason !== 'uncertain' ? { ...answer, nearest: [] } : answer;
}
