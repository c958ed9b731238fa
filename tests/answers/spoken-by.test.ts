import { describe, expect, it } from 'vitest';
import { spokenBy } from '../../src/answers/spoken-by.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'bridge',
    title: 'Council argues about the bridge',
    published: '2024-09-06',
    parts: [
      '“The bridge is too narrow,” said Ilse Brandt, who leads the dockers. Tomas Reed, the mayor of Velin, heard her in silence.',
      'The bridge was built in 1931, the company told the council of Velin.',
    ],
  },
  {
    id: 'harbour',
    title: 'Herring return to Velin',
    published: '2024-09-07',
    parts: ['The herring are back, the company said. Fishermen sold all of them on the quay.'],
  },
]);

async function hear(question: string) {
  const analysis = await analyse(readQuestion(question, new Date('2024-09-10')));
  const spoken = spokenBy(analysis.ranked, analysis, analysis.findings.query);
  return spoken?.sentences.map(({ candidate }) => candidate.sentence.text) ?? null;
}

describe('spokenBy', () => {
  it('keeps the sentences in which whoever is asked about is speaking', async () => {
    expect(await hear('What did Ilse Brandt say about the bridge?')).toEqual([
      '“The bridge is too narrow,” said Ilse Brandt, who leads the dockers.',
    ]);
  });

  it('keeps none of somebody who is only named', async () => {
    expect(await hear('What did Tomas Reed say about the bridge?')).toEqual([]);
  });

  it('keeps nothing that they say of something else', async () => {
    expect(await hear('What did Ilse Brandt say about the herring?')).toEqual([]);
  });

  it.each([
    'When was the bridge built?',
    'What did the mayor of Velin say about the bridge?',
    'Who said “the bridge is too narrow”?',
  ])('looks for nobody in "%s"', async (question) => {
    expect(await hear(question)).toBeNull();
  });
});
