import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { alignColumns } from '../../../src/evaluation/report/align-columns.ts';
import { drawCurves } from '../../../src/evaluation/report/draw-curves.ts';
import { formatShare } from '../../../src/evaluation/report/format-share.ts';
import { renderResults } from '../../../src/evaluation/report/render-results.ts';
import { scoredResults, scoreResults } from '../../../src/evaluation/report/scored-results.ts';

const observations = [
  { id: 'a', value: 1, of: 1 },
  { id: 'b', value: 1, of: 1 },
];
const results = scoreResults(
  {
    questions: 2,
    measures: [
      { name: 'nDCG@10', statistic: 'share', observations },
      { name: 'risk over coverages', statistic: 'risk', isLowerBetter: true, observations },
    ],
    kinds: [{ kind: 'when', right: 1, wrong: 0, refused: 1 }],
    operating: { coverage: 0.5, risk: 0.25 },
    times: [3, 1, 2],
  },
  { section: 'finding', set: 'scifact', seconds: 1.25 },
);

describe('renderResults', () => {
  it('prints figures, intervals, what they are held against, and kinds of question', () => {
    expect(renderResults(results, new Map()).split('\n')).toEqual([
      'finding · scifact · 2 questions · 1.3 s · 2.0 ms a question, 95 % within 3.0',
      expect.stringMatching(
        /^ {2}nDCG@10 {14}1\.0000 {2}\[1\.0000, 1\.0000\] {2}reaches ≥ \.7100 {2}BM25 \.700/u,
      ),
      '  risk over coverages  .0000   [.0000, .0000]',
      '',
      '  kind of question  right  wrong  refused',
      '  when              1      0      1',
      '',
    ]);
  });

  it('marks what changed', () => {
    const change = (verdict: 'lost' | 'level') => ({
      questions: 2,
      difference: -0.1,
      interval: { low: -0.2, high: -0.05 },
      verdict,
    });
    const text = renderResults(
      results,
      new Map([
        ['nDCG@10', change('lost')],
        ['risk over coverages', change('level')],
      ]),
    );
    expect(text).toContain('LOST -.1000 [-.2000, -.0500]');
    expect(text).toContain('level -.1000');
  });
});

describe('scoreResults', () => {
  it('stores what can be read again', () => {
    expect(scoredResults.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
  });

  it('gives the median and the time that 95 of 100 stay below', () => {
    const times = Array.from({ length: 100 }, (_, at) => 100 - at);
    const scored = scoreResults(
      { questions: 0, measures: [], times },
      { section: 's', set: 't', seconds: 0 },
    );
    expect(scored.times).toEqual({ p50: 50, p95: 95 });
  });
});

describe('drawCurves', () => {
  const drawn = drawCurves([results, { ...results, set: 'a<b & c' }]);
  const { document } = parseHTML(drawn);

  it('draws a line and a dot for every set, and names it', () => {
    expect(document.querySelectorAll('polyline')).toHaveLength(2);
    expect(document.querySelectorAll('circle')).toHaveLength(2);
    expect(drawn).toContain('scifact (2)');
  });

  it('cannot be broken by the name of a set', () => {
    expect(drawn).toContain('a&lt;b &amp; c');
  });

  it('leaves out what has no curve', () => {
    expect(drawCurves([{ ...results, measures: [] }])).not.toContain('polyline');
  });
});

describe('alignColumns', () => {
  it('lines cells up and leaves nothing behind the last', () => {
    expect(alignColumns([['a', '1', ''], ['long', '22', 'x'], ['b']])).toEqual([
      'a     1',
      'long  22  x',
      'b',
    ]);
  });
});

describe('formatShare', () => {
  it.each([
    [0.71236, '.7124'],
    [1, '1.0000'],
    [0, '.0000'],
    [-0.05, '-.0500'],
    [null, '–'],
  ])('prints %s as %s', (value, text) => {
    expect(formatShare(value)).toBe(text);
  });
});
