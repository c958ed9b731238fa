import { describe, expect, it } from 'vitest';
import { addEnumeration } from '../../src/answers/add-enumeration.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'plan',
    parts: [
      'Brandt brought a plan for the harbour. In its first stage the gate would be painted. That takes a week. In the second the crane would be sold.',
      'The last is a bridge over the harbour.',
    ],
  },
  { id: 'velin', parts: ['The second stage of the plan for Velin was dropped.'] },
]);

/** What is quoted, by its first words, if the sentence that begins so is the best one. */
async function quoted(question: string, best: string): Promise<readonly string[]> {
  const analysis = await analyse(readQuestion(question, new Date('2024-09-06')));
  const chosen = analysis.ranked.filter(({ candidate }) => candidate.sentence.text.startsWith(best));
  return addEnumeration(chosen, analysis.ranked, analysis).map(({ candidate }) =>
    candidate.sentence.text.split(' ').slice(0, 3).join(' '),
  );
}
const stages = ['In its first', 'In the second', 'The last is'];

describe('addEnumeration', () => {
  it.each([
    ['the sentence before it', 'Brandt brought', ['Brandt brought a', ...stages]],
    ['the first thing', 'In its first', stages],
    ['a later thing', 'In the second', stages],
  ])('quotes an enumeration to its end, found by %s', async (_, best, expected) => {
    expect(await quoted('What are the three stages of the plan for the harbour?', best)).toEqual(expected);
  });

  it('quotes one sentence where one thing is asked for', async () => {
    expect(await quoted('When is the gate of the harbour painted?', 'In its first')).toEqual([
      'In its first',
    ]);
  });

  it('finds none where a sentence only begins with a number', async () => {
    expect(await quoted('Which stages of the plan for Velin were dropped?', 'The second stage')).toEqual([
      'The second stage',
    ]);
  });
});
