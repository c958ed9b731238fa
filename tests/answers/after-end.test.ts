import { describe, expect, it } from 'vitest';
import { createTestAnswerer } from '../support/create-test-answerer.ts';

const answerer = await createTestAnswerer([
  {
    id: 'bridge',
    title: 'Port Ellery is to have a new bridge',
    published: '2024-09-06',
    parts: [
      'The council of Port Ellery will open the new bridge in November 2024, the mayor said. The old bridge was closed in May 2024, and the people of the town have walked since.',
      'The council will sell the ferry on 3 December, when the bridge has been tried. It chose the builder in June.',
    ],
  },
]);
const ask = async (question: string) => {
  const answer = await answerer.answer({ question, askedAt: new Date('2025-02-01') });
  return answer.kind === 'answered' ? 'answered' : answer.reason;
};

describe('afterEnd', () => {
  it.each([
    ['What will the council of Port Ellery open in November 2024?', 'answered'],
    ['What will the council of Port Ellery sell on 3 December 2024?', 'answered'],
    ['Which bridge was closed in Port Ellery in May 2024?', 'answered'],
    ['Which bridge was closed in Port Ellery in October 2024?', 'after_sources'],
    ['Why was the new bridge opened in November 2024?', 'after_sources'],
    ['Which builder did the council choose in June 2025?', 'after_sources'],
  ])(
    'asked of a time after the last article, answers only what is to come, from a sentence that names it: %s (%s)',
    async (question, outcome) => {
      expect(await ask(question)).toBe(outcome);
    },
  );
});
