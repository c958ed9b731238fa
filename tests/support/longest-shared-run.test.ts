import { describe, expect, it } from 'vitest';
import { longestSharedRun } from './longest-shared-run.ts';

describe('longestSharedRun', () => {
  it.each([
    ['nothing', 'a quiet harbour', 'loud streets', ''],
    [
      'the longer of two',
      'the ferry left and then it sank',
      'it sank after the ferry left',
      'the ferry left',
    ],
    ['words in other capitals', 'The Ferry left. the ferry', 'when the ferry left', 'The Ferry left'],
    ['both kinds of apostrophes', 'the judge’s report', "read the judge's report", "the judge's report"],
  ])('finds %s', (_, text, source, expected) => {
    expect(longestSharedRun(text, source).words.join(' ')).toBe(expected);
  });

  it('counts neither names nor figures as plain words', () => {
    const { plain } = longestSharedRun(
      'on 17 November Judge Henrik Vasslund said',
      'and on 17 November Judge Henrik Vasslund said',
    );
    expect(plain).toBe(2);
  });
});
