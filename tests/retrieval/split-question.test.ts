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
    [
      'Which firm runs ferries, has sold its yard, and is accused of fraud?',
      ['Which firm runs ferries', 'has sold its yard', 'is accused of fraud'],
    ],
    [
      'Did the Echo praise the mayor in a similar way to how the Herald praised the council?',
      ['Did the Echo praise the mayor', 'the Herald praised the council'],
    ],
    [
      'Did rents fall before the bridge was shut, or did they rise?',
      ['Did rents fall', 'the bridge was shut', 'did they rise'],
    ],
    ['Ana Ruiz and Ben Cole', ['Ana Ruiz and Ben Cole']],
    ['What did the mayor say?', ['What did the mayor say']],
    ['???', ['???']],
  ])('%s', (question, pieces) => {
    expect(splitQuestion(question)).toEqual(pieces);
  });
});
