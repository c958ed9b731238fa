import { ModelError } from '../../models/model-error.ts';
import type { Answer, Refused } from '../answer.ts';
import type { Answerer, AnswerRequest } from '../answerer.ts';
import { fallbackFor } from '../fallback-for.ts';
import { createJoiner, type JoinerParts } from './create-joiner.ts';
import type { QuestionTranslator } from './question/create-question-translator.ts';

/** What generating needs. */
export interface GeneratedAnswererParts extends JoinerParts {
  /** Decides what can be answered at all, and answers wherever the model does not. */
  readonly builtIn: Answerer;
  /** Puts questions in other languages into that of the articles; without it they are refused. */
  readonly translator?: QuestionTranslator;
  /** How long both calls that a question in another language takes may last together, and the first of them, in milliseconds. */
  readonly patience?: { readonly totalMs: number; readonly questionMs: number };
}

/** Somebody waits, and is answered within 30 seconds whatever happens. */
const PATIENCE = { totalMs: 26_000, questionMs: 12_000 };

/**
 * Lets a language model choose among and join what the built-in mode could have shown. What the built-in mode refuses stays refused, and the model is not asked; but for a question in
 * another language than the articles', which the model puts into theirs first. Then it is answered, or refused, like any other, and what is answered is translated back.
 */
export function createGeneratedAnswerer(parts: GeneratedAnswererParts): Answerer {
  const { builtIn, translator, observer, patience = PATIENCE } = parts;
  const joiner = createJoiner(parts);

  /** @returns the question in the articles' language, or why there is none */
  const understand = async (request: AnswerRequest, language: string, signal: AbortSignal) => {
    const { question, earlier = [], serverId = null } = request;
    request.progress?.('translating the question');
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(patience.questionMs)]);
      return await translator?.translate({ question, earlier, language, serverId, signal: limit });
    } catch (error) {
      if (error instanceof ModelError) return error;
      throw error;
    }
  };

  const answerAbroad = async (
    request: AnswerRequest,
    refused: Refused,
    language: string,
  ): Promise<Answer> => {
    const limit = AbortSignal.timeout(patience.totalMs);
    const signal = request.signal === undefined ? limit : AbortSignal.any([request.signal, limit]);
    const understood = await understand(request, language, signal);
    if (understood === undefined) return refused;
    if (typeof understood !== 'string') {
      const fallback = understood === null ? 'not_verified' : fallbackFor(understood);
      observer?.fellBack(fallback, understood);
      return { ...refused, fallback };
    }
    const { earlier: _, ...rest } = request;
    const translated = { ...rest, question: understood, signal };
    const plain = await builtIn.answer(translated);
    const answer = plain.kind === 'refused' ? plain : await joiner.join(translated, plain, language);
    return { ...answer, language, understood };
  };

  return {
    async answer(request) {
      const plain = await builtIn.answer(request);
      if (request.isTrial === true) return plain;
      if (plain.kind === 'answered') return joiner.join(request, plain);
      const { language, reason } = plain;
      const isForeign =
        reason === 'unsupported_language' && language !== undefined && translator !== undefined;
      return isForeign ? answerAbroad(request, plain, language) : plain;
    },
  };
}
