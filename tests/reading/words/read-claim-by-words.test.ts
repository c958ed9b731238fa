import { expect, it } from 'vitest';
import { readClaimByWords } from '../../../src/reading/words/read-claim-by-words.ts';

it('names the sentences that words find near, and promises nothing', () => {
  const sentence = (number: number) => ({ number, text: `Ferry ${number}.`, start: 0, end: 8, paragraph: 1 });
  const passage = {
    articleId: 'ferry',
    title: null,
    outlet: null,
    published: null,
    kind: 'article' as const,
    before: null,
    sentences: [1, 2, 3, 4].map(sentence),
  };
  const words = {
    confidence: 1,
    shares: new Map([
      [2, 0.1],
      [4, 0.8],
    ]),
    reason: 'not_in_sources' as const,
  };
  expect(readClaimByWords({ passages: [passage], isWhole: false, words })).toEqual({
    verdict: 'not_told',
    confidence: 0,
    pointers: [],
    instead: null,
    nearest: [4, 2, 1],
  });
});
