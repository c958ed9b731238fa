import { describe, expect, it } from 'vitest';
import type { GivenPassage } from '../../../src/reading/material.ts';
import { listBatches } from '../../../src/reading/weak/list-batches.ts';

const passage = (articleId: string, from: number, count: number): GivenPassage => ({
  articleId,
  title: articleId,
  outlet: null,
  published: null,
  kind: 'article',
  before: null,
  sentences: Array.from({ length: count }, (_, at) => ({
    number: from + at,
    text: `Sentence ${from + at}.`,
    start: 0,
    end: 1,
    paragraph: 1,
  })),
});

describe('listBatches', () => {
  it('deals sentences out eight at a time, counted anew, with where they are from', () => {
    const batches = listBatches({ passages: [passage('a', 1, 5), passage('b', 6, 6)], isWhole: false });
    expect(batches.map(({ numbers }) => numbers)).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11],
    ]);
    const [first, second] = batches.map(({ material }) =>
      material.passages.map(({ articleId, sentences }) => [articleId, sentences.map(({ number }) => number)]),
    );
    expect(first).toEqual([
      ['a', [1, 2, 3, 4, 5]],
      ['b', [6, 7, 8]],
    ]);
    expect(second).toEqual([['b', [1, 2, 3]]]);
  });

  it('deals out forty at most, the first ones', () => {
    const batches = listBatches({ passages: [passage('a', 1, 100)], isWhole: true });
    expect(batches.flatMap(({ numbers }) => numbers)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it('makes nothing of nothing', () => {
    expect(listBatches({ passages: [], isWhole: true })).toEqual([]);
  });
});
