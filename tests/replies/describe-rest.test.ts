import { describe, expect, it } from 'vitest';
import { describeConflict } from '../../src/replies/describe-conflict.ts';
import { describeRest } from '../../src/replies/describe-rest.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

describe('describeRest', () => {
  it.each([
    [[['a', 'Post']], 'Rests on one article.'],
    [
      [
        ['a', 'Post'],
        ['a', 'Post'],
      ],
      'Rests on one article.',
    ],
    [
      [
        ['a', 'Post'],
        ['b', 'post'],
      ],
      'Rests on 2 articles from one outlet.',
    ],
    [
      [
        ['a', 'Post'],
        ['b', 'Radio'],
      ],
      'Rests on 2 articles from 2 outlets.',
    ],
    [
      [
        ['a', null],
        ['b', null],
      ],
      'Rests on 2 articles.',
    ],
  ] as const)('counts %j', (quoted, said) => {
    expect(describeRest(quoted.map(([id, outlet]) => buildCitedQuote({ id, outlet })))).toBe(said);
  });
});

describe('describeConflict', () => {
  it('names every figure with its outlet and date, and prefers none', () => {
    const figures = [
      { text: '40 people', quote: buildCitedQuote() },
      {
        text: 'about\n52 people',
        quote: buildCitedQuote({ outlet: null, title: 'Late news', published: null }),
      },
    ];
    expect(describeConflict({ figures })).toBe(
      'Two figures: “40 people” (Harbour Post, 6 May 2024), “about 52 people” (Late news).',
    );
  });
});
