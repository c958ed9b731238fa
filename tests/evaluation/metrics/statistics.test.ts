import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/evaluation/metrics/observation.ts';
import { refusedAt } from '../../../src/evaluation/metrics/refused-at.ts';
import { riskCoverage } from '../../../src/evaluation/metrics/risk-coverage.ts';
import { statistics } from '../../../src/evaluation/metrics/statistics.ts';

const observe = (...pairs: readonly (readonly [number, number])[]): readonly Observation[] =>
  pairs.map(([value, of], at) => ({ id: `q${at}`, value, of }));
const observations = fc.array(
  fc.record({
    id: fc.string(),
    value: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 20),
    of: fc.constantFrom(0, 1),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('statistics.share', () => {
  it('is the mean of what counts', () => {
    expect(statistics.share(observe([1, 1], [0, 1], [0, 0], [1, 1]))).toBeCloseTo(2 / 3, 10);
  });

  it('tells nothing where nothing counts', () => {
    expect(statistics.share(observe([0, 0]))).toBeNull();
  });
});

describe('riskCoverage', () => {
  it('answers the surest questions first', () => {
    expect(riskCoverage(observe([0.2, 0], [0.9, 1], [0.5, 1], [0.4, 0]))).toEqual([
      { coverage: 0.25, risk: 0, score: 0.9 },
      { coverage: 0.5, risk: 0, score: 0.5 },
      { coverage: 0.75, risk: 1 / 3, score: 0.4 },
      { coverage: 1, risk: 0.5, score: 0.2 },
    ]);
  });

  it('ends with the share of all that is wrong', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const wrong = rows.filter(({ of }) => of === 0).length / rows.length;
        expect(riskCoverage(rows).at(-1)?.risk).toBeCloseTo(wrong, 10);
      }),
    );
  });

  it('is least when everything right comes first', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const best = rows.map((row) => ({ ...row, value: row.of }));
        expect(statistics.risk(best) ?? 0).toBeLessThanOrEqual((statistics.risk(rows) ?? 0) + 1e-9);
      }),
    );
  });
});

describe('refusedAt', () => {
  const rows = observe([0.1, 0], [0.2, 1], [0.3, 0], [0.4, 1], [0.5, 0], [0.6, 1], [0.7, 1], [0.8, 1]);

  it.each([
    [0, 1 / 3],
    [0.2, 2 / 3],
    [0.4, 1],
  ])('with %d of the answerable refused', (falseRefusals, refused) => {
    expect(refusedAt(rows, falseRefusals)).toBeCloseTo(refused, 10);
  });

  it('cannot tell without both kinds', () => {
    expect(refusedAt(observe([0.5, 1]), 0.1)).toBeNull();
    expect(refusedAt(observe([0.5, 0]), 0.1)).toBeNull();
  });

  it('never refuses more of the answerable than allowed, and no threshold that does so refuses more', () => {
    fc.assert(
      fc.property(observations, fc.constantFrom(0, 0.1, 0.2, 0.5), (all, allowed) => {
        const of = (label: number) => all.filter((row) => row.of === label).map(({ value }) => value);
        fc.pre(of(0).length > 0 && of(1).length > 0);
        const below = (values: readonly number[], threshold: number) =>
          values.filter((value) => value < threshold).length / values.length;
        // Of thresholds above every answerable question none is allowed: they refuse them all.
        const reachable = of(1)
          .filter((threshold) => below(of(1), threshold) <= allowed)
          .map((threshold) => below(of(0), threshold));
        expect(refusedAt(all, allowed)).toBeCloseTo(Math.max(...reachable), 10);
      }),
    );
  });
});
