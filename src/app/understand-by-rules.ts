import type { AnswerRequest } from '../answers/answerer.ts';
import { seemsForeign } from '../answers/detectors/seems-foreign.ts';
import type { Understand } from '../answers/understanding.ts';
import type { Understander } from '../conversation/create-understander.ts';

/** Has questions understood by rules, from the turns before them. What other languages leave out is for whoever can read them. */
export function understandByRules(understander: Understander): Understand {
  return async ({ question, turns = [], askedAt }: AnswerRequest) => {
    const earlier = turns.map((turn) => turn.question);
    const made = (await seemsForeign(question, earlier))
      ? question
      : await understander.understand({ question, conversation: turns, now: askedAt });
    return { question: made, searches: [], parts: [made], ...(made !== question && { shown: made }) };
  };
}
