import { describe, expect, it } from 'vitest';
import { splitQuestion } from '../../src/retrieval/split-question.ts';

describe('splitQuestion', () => {
  it.each([
    [
      'How many ferries sank, and how many were repaired?',
      ['How many ferries sank', 'how many were repaired'],
    ],
    [
      'Did the mayor resign while the council was on strike?',
      ['Did the mayor resign', 'the council was on strike'],
    ],
    ['Who won; who lost?', ['Who won', 'who lost']],
    [
      'Is the report by the Echo, according to the Herald, wrong?',
      ['Is the report by the Echo', 'the Herald, wrong'],
    ],
    ['Ana Ruiz and Ben Cole', ['Ana Ruiz and Ben Cole']],
    ['What did the mayor say?', ['What did the mayor say']],
    ['???', ['???']],
  ])('%s', (question, pieces) => {
    expect(splitQuestion(question)).toEqual(pieces);
  });
});
