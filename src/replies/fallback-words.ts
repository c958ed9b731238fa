import type { Fallback } from '../answers/fallback.ts';

/** Why the language model took no part in an answer, as people are told it. */
export const fallbackWords: Readonly<Record<Fallback, string>> = {
  unavailable: 'The language model could not be used just now.',
  busy: 'The language model has too much to do just now.',
  over_budget: 'Today’s budget for the language model is used up.',
  unreadable: 'What the language model replied could not be read.',
  unfit: 'The language model that is set reads too badly to be asked (found by npm run doctor).',
};
