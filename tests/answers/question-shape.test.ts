import { describe, expect, it } from 'vitest';
import { questionShape } from '../../src/answers/question-shape.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  { id: 'a', parts: ['The ferry sank off Velin in May, and the bridge of Sorotin closed in June.'] },
]);

describe('questionShape', () => {
  it.each([
    ['When did the ferry sink?', 'plain'],
    ['when did the ferry sink?', 'plain'],
    ['Ferry accident', 'plain'],
    ['when did the ferry sink', 'typed'],
  ])('%s: %s', async (text, shape) => {
    expect(questionShape(await analyse(readQuestion(text, new Date('2024-09-06'))))).toBe(shape);
  });
});
