import type { Fallback } from '../answers/fallback.ts';

/** Why the language model took no part in an answer, as people are told it. */
export const fallbackWords: Readonly<Record<Fallback, string>> = {
  unavailable: 'The language model could not be used just now.',
  busy: 'The language model has too much to do just now.',
  over_budget: 'Today’s budget for the language model is used up.',
  not_verified: 'What the language model wrote did not pass the check against the quotes.',
};
