import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'harbour',
    title: 'Harbour strike ends',
    parts: ['The mayor spoke for two hours. The long wall is 14 kilometers long.'],
  },
]);

/** Whether a word of a question only frames it. */
async function frames(question: string, asked: string): Promise<boolean | undefined> {
  const { matcher } = await analyse(readQuestion(question, new Date('2024-09-10')));
  return matcher.demands.find(({ word }) => word === asked)?.isFrame;
}

describe('readDemands', () => {
  it.each([
    ['How long did the mayor speak?', true],
    ['how long has the wall been closed', true],
    ['How long is the wall?', false],
    ['What did the mayor say of the long wall?', false],
  ])('asks for “long” only where something is measured by it: %s', async (question, isFrame) => {
    expect(await frames(question, 'long')).toBe(isFrame);
  });
});
