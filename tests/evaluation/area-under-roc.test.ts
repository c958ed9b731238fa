import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderRoc } from '../../src/evaluation/area-under-roc.ts';

describe('areaUnderRoc', () => {
  it.each([
    ['all positives above', [2, 3], [0, 1], 1],
    ['all positives below', [0, 1], [2, 3], 0],
    ['equal scores', [1, 1], [1], 0.5],
    ['one of two pairs in order', [2], [1, 3], 0.5],
  ])('gives the share of pairs in order: %s', (_name, positives, negatives, area) => {
    const rows = [
      ...positives.map((score) => ({ score, label: true })),
      ...negatives.map((score) => ({ score, label: false })),
    ];
    expect(areaUnderRoc(rows)).toBe(area);
  });

  it('cannot tell without both kinds', () => {
    expect(areaUnderRoc([{ score: 1, label: true }])).toBeNull();
    expect(areaUnderRoc([])).toBeNull();
  });

  it('agrees with comparing every positive with every negative', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        const area = areaUnderRoc([
          ...positives.map((score) => ({ score, label: true })),
          ...negatives.map((score) => ({ score, label: false })),
        ]);
        expect(area).toBeCloseTo(pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length, 10);
      }),
    );
  });
});
