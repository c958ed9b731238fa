import type { Answerer } from './answerer.ts';
import type { Understand } from './understanding.ts';

/** Has questions understood before somebody answers who takes them as they stand. */
export function createUnderstandingAnswerer(answerer: Answerer, understand: Understand): Answerer {
  return {
    async answer(request) {
      if (request.turns === undefined || request.turns.length === 0) return answerer.answer(request);
      const { question, shown } = await understand(request);
      const answer = await answerer.answer({ ...request, question });
      return shown === undefined || answer.understood !== undefined
        ? answer
        : { ...answer, understood: shown };
    },
  };
}
