import { randomBytes } from 'node:crypto';
import { oneLine } from '../../../citations/one-line.ts';
import type { ChatModel } from '../../../models/chat-model.ts';
import type { Prompt } from '../../../models/prompt.ts';
import { languageName } from '../../languages/language-name.ts';
import { fitsQuestion } from './fits-question.ts';
import { questionSchema, readQuestionReply } from './question-reply.ts';

/** A question in another language than the articles. */
export interface ForeignQuestion {
  readonly question: string;
  /** What was asked before, oldest first. */
  readonly earlier: readonly string[];
  /** ISO 639-1. */
  readonly language: string;
  readonly serverId: string | null;
  readonly signal: AbortSignal;
}

/** Puts questions into the language of the articles, to search them. */
export interface QuestionTranslator {
  /**
   * @returns `null` where what the model replied cannot be what was asked
   * @throws {ModelError} for all that can go wrong with the model
   */
  translate(question: ForeignQuestion): Promise<string | null>;
}

/** What translating needs. */
export interface QuestionTranslatorParts {
  readonly model: ChatModel;
  readonly prompt: Prompt;
}

/** Older questions are not leant on. */
const MOST_EARLIER = 3;
const LONGEST_EARLIER = 300;

/** Has a language model translate, and takes only what code finds to have the figures and names of the question. */
export function createQuestionTranslator({ model, prompt }: QuestionTranslatorParts): QuestionTranslator {
  return {
    async translate({ question, earlier: all, language, serverId, signal }) {
      const earlier = all.slice(-MOST_EARLIER).map((one) => oneLine(one).slice(0, LONGEST_EARLIER));
      const { system, user } = prompt.fill({
        // Nobody who asks can know it, so nothing in a question can end the question's part.
        marker: `=== ${randomBytes(12).toString('hex')} ===`,
        language: languageName(language),
        earlier: earlier.length === 0 ? '(none)' : earlier.map((one) => `- ${one}`).join('\n'),
        question: oneLine(question),
      });
      const { text } = await model.complete({ system, user, schema: questionSchema, serverId, signal });
      const english = readQuestionReply(text);
      if (english === null) return null;
      return (await fitsQuestion({ question, earlier, language, english })) ? english : null;
    },
  };
}
