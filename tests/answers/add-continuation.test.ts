import { describe, expect, it } from 'vitest';
import { addContinuation } from '../../src/answers/add-continuation.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'harbour',
    parts: [
      'The lamp of the lighthouse went out on the night of the storm. It had been broken for eleven days.',
      'The pilot of the harbour resigned in May. The harbour has two cranes. They are red.',
      `The gate of the harbour fell. He ${'looked at it for a while and '.repeat(5)}left.`,
    ],
  },
]);

/** What is quoted, by its first words, if the sentence that begins so is the best one. */
async function quoted(question: string, best: string): Promise<readonly string[]> {
  const analysis = await analyse(readQuestion(question, new Date('2024-09-06')));
  const chosen = analysis.ranked.filter(({ candidate }) => candidate.sentence.text.startsWith(best));
  return addContinuation(chosen, analysis.ranked, analysis).map(({ candidate }) =>
    candidate.sentence.text.slice(0, 8),
  );
}

describe('addContinuation', () => {
  it('quotes with a sentence the next one, which points back to it', async () => {
    expect(await quoted('Why did the lamp go out?', 'The lamp')).toEqual(['The lamp', 'It had b']);
  });

  it.each([
    ['stands by itself', 'Why did the pilot resign?', 'The pilot'],
    ['has no figure where one is asked for', 'How many cranes has the harbour?', 'The harbour'],
    ['is long', 'Why did the gate fall?', 'The gate'],
  ])('leaves out the next one if it %s', async (_, question, best) => {
    expect(await quoted(question, best)).toHaveLength(1);
  });

  it('quotes nothing twice, and nothing where there is nothing', async () => {
    const analysis = await analyse(readQuestion('Why did the lamp go out?', new Date('2024-09-06')));
    const { ranked } = analysis;
    const both = ranked.filter(({ candidate }) => /^(?:The lamp|It had)/u.test(candidate.sentence.text));
    expect(addContinuation(both, ranked, analysis)).toHaveLength(2);
    expect(addContinuation([], ranked, analysis)).toEqual([]);
  });
});
