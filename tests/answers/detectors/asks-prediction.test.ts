import { describe, expect, it } from 'vitest';
import { asksPrediction } from '../../../src/answers/detectors/asks-prediction.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';

describe('asksPrediction', () => {
  const ask = (text: string) => asksPrediction(readQuestion(text, new Date('2024-09-06T12:00:00Z')));
  it.each([
    ['Will the ferry sail next week?', 'certain'],
    ['Is the club going to be sold in 2031?', 'certain'],
    ['Will the mayor sign the bill?', 'open'],
    ['What did the mayor say will happen next week?', 'none'],
    ['Has the ferry sailed?', 'none'],
    ['Who left the will?', 'open'],
  ])('%s: %s', (text, prediction) => {
    expect(ask(text)).toBe(prediction);
  });
});
