import { describe, expect, it } from 'vitest';
import { readRelations } from '../../../src/answers/confidence/read-relations.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'harbour',
    title: 'Harbour strike ends',
    published: '2024-09-06',
    parts: [
      'The sea wall at Gannet Point was never built. A march on 3 May was called off because of a storm.',
      'Mayor Ilse Brandt urged the council to sell the old ferry. Twelve dockers and three clerks stayed away.',
      'Tomas Reed repaired the crane with new steel cables. “The harbour is too small,” said Ilse Brandt on Monday.',
      'The council will vote on the bridge in June.',
      'The harbour office told the council that it would send 13,000 litres of paint to Velin.',
    ],
  },
]);

async function relationsOf(question: string) {
  const analysis = await analyse(readQuestion(question, new Date('2024-09-10')));
  const [best] = analysis.ranked;
  if (best === undefined) throw new Error('No sentence was found.');
  return readRelations(analysis.ranked, best, analysis, analysis.findings.query);
}

describe('readRelations', () => {
  it.each([
    ['When was the sea wall at Gannet Point built?', 1],
    ['How many people took part in the march on 3 May?', 1],
    ['Why did the council sell the old ferry?', 1],
    ['Who repaired the crane?', 0],
    ['Was the sea wall at Gannet Point built?', 0],
  ])('sees whether what is taken as having happened did not: %s %d', async (question, unreal) => {
    expect((await relationsOf(question)).unreal).toBe(unreal);
  });

  it.each([
    ['When did Ilse Brandt repair the crane with steel cables?', 1],
    ['When did Tomas Reed repair the crane?', 0],
  ])('sees somebody else doing it: %s %d', async (question, rival) => {
    expect((await relationsOf(question)).rivalSubject).toBe(rival);
  });

  it.each([
    ['How many dockers stayed away?', 0],
    ['How many clerks stayed away?', 0],
    ['How many cranes did Tomas Reed repair?', 1],
  ])('looks for a figure before what is counted: %s %d', async (question, missing) => {
    expect((await relationsOf(question)).countMissing).toBe(missing);
  });

  it('holds what is counted for what happened, though it was announced: 13,000 litres', async () => {
    expect((await relationsOf('How many litres of paint did the harbour office send to Velin?')).unreal).toBe(
      0,
    );
    expect((await relationsOf('When did the harbour office send paint to Velin?')).unreal).toBe(1);
  });

  it('looks for the words of whoever is asked about', async () => {
    expect((await relationsOf('What did Ilse Brandt say about the harbour?')).spoken).toBeGreaterThan(0.5);
    expect((await relationsOf('What did Tomas Reed say about the harbour?')).spoken).toBe(0);
    expect((await relationsOf('Who repaired the crane?')).spoken).toBe(1);
  });

  it('sees another name in the place of the one asked about', async () => {
    expect((await relationsOf('Why did Emil Quist repair the crane?')).nameSwap).toBe(1);
    expect((await relationsOf('Why did Tomas Reed repair the crane?')).nameSwap).toBe(0);
  });

  it('sees a question of the future answered by a plan or not', async () => {
    expect((await relationsOf('When will the council vote on the bridge?')).foretold).toBe(0);
    expect((await relationsOf('When will Tomas Reed repair the crane?')).foretold).toBe(1);
  });
});
