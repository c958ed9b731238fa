import { describe, expect, it } from 'vitest';
import type { SourceConflict } from '../../src/claims/source-conflict.ts';
import { describeConflict } from '../../src/replies/describe-conflict.ts';
import { describeConflicts } from '../../src/replies/describe-conflicts.ts';
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
  const post = buildCitedQuote({ outlet: 'Harbour Post', published: '2024-05-06' });
  const radio = buildCitedQuote({ outlet: 'Island Radio', published: '2024-05' });
  const conflict = (given: Partial<SourceConflict>, texts: readonly [string, string]): SourceConflict => ({
    aspect: 'number',
    isDevelopment: false,
    sides: [
      { text: texts[0], quote: post },
      { text: texts[1], quote: radio },
    ],
    ...given,
  });

  it('names every side with its outlet, date and passage, and prefers none', () => {
    expect(describeConflict(conflict({}, ['48,000 tons', '46,000 tons']))).toBe(
      `Two numbers: “48,000 tons” (Harbour Post, 6 May 2024, ${post.passageId}); “46,000 tons” (Island Radio, May 2024, ${radio.passageId}).`,
    );
  });

  it('does not say that sources differ where a number has only moved on', () => {
    const moved = conflict({ isDevelopment: true }, ['12 hostages', '9 hostages']);
    const other = conflict({ aspect: 'date' }, ['on Monday', 'on Tuesday']);
    expect(describeConflicts([moved])).toMatch(/^Told at different times: “12 hostages”/u);
    expect(describeConflicts([moved, other])).toMatch(
      /^The sources differ\. Two dates: .*\. Told at different times: /u,
    );
  });
});
