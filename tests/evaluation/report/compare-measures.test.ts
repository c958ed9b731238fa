import { describe, expect, it } from 'vitest';
import { compareMeasures } from '../../../src/evaluation/report/compare-measures.ts';
import type { ScoredMeasure } from '../../../src/evaluation/report/scored-results.ts';

const measure = (values: readonly number[], known: Partial<ScoredMeasure> = {}): ScoredMeasure => ({
  name: 'correct',
  statistic: 'share',
  isLowerBetter: false,
  value: null,
  interval: null,
  observations: values.map((value, at) => ({ id: `q${at}`, value, of: 1 })),
  ...known,
});
const most = Array.from({ length: 40 }, (_, at) => Number(at % 8 !== 0));
const few = most.map((value, at) => (at < 20 ? 0 : value));

describe('compareMeasures', () => {
  it('calls a clear fall lost, and a clear rise gained', () => {
    expect(compareMeasures(measure(most), measure(few))?.verdict).toBe('lost');
    expect(compareMeasures(measure(few), measure(most))?.verdict).toBe('gained');
  });

  it('turns that round where lower is better', () => {
    const lower = { isLowerBetter: true };
    expect(compareMeasures(measure(most, lower), measure(few, lower))?.verdict).toBe('gained');
  });

  it('calls one changed answer of forty level', () => {
    const change = compareMeasures(measure(most), measure([1, ...most.slice(1)]));
    expect(change).toMatchObject({ verdict: 'level', difference: expect.closeTo(1 / 40, 10), questions: 40 });
  });

  it('compares the questions that both have', () => {
    const change = compareMeasures(measure(most), measure(most.slice(0, 10)));
    expect(change).toMatchObject({ questions: 10, difference: 0 });
  });

  it('has nothing to say where they share none', () => {
    const others = measure([], { observations: [{ id: 'z', value: 1, of: 1 }] });
    expect(compareMeasures(measure(most), others)).toBeNull();
  });
});
