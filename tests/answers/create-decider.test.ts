import { describe, expect, it } from 'vitest';
import { createTestAnswerer } from '../support/create-test-answerer.ts';

const answerer = await createTestAnswerer([
  {
    id: 'evening',
    title: 'Storm over Port Ellery',
    published: '2024-09-06',
    parts: [
      'The storm of 4 September killed eleven sailors off Port Ellery. The harbour master called it the worst since 1951.',
      'Anna Quist, who sells ice cream at the gate, lost her hut to the waves.',
    ],
  },
  {
    id: 'morning',
    title: 'After the storm',
    published: '2024-09-05',
    parts: [
      'Off Port Ellery nine sailors were killed by the storm of 4 September, the coast guard said. A sailor of the lifeboat is missing.',
      'Schools in Port Ellery stay shut on Friday.',
    ],
  },
  {
    id: 'bread',
    title: 'Bread dearer in Velin',
    published: '2024-09-04',
    parts: ['A loaf costs 46 tallans in Velin now. The bakers blame the price of flour.'],
  },
]);

describe('createDecider', () => {
  it('shows what two articles say of a figure where it is asked whether they agree', async () => {
    const question = 'Do the two articles agree on how many sailors the storm killed?';
    const answer = await answerer.answer({ question, askedAt: new Date('2024-09-10') });
    const texts = answer.kind === 'answered' ? answer.quotes.map(({ text }) => text) : [];
    expect(texts.toSorted()).toEqual([
      expect.stringContaining('nine sailors'),
      expect.stringContaining('eleven sailors'),
    ]);
  });
});
