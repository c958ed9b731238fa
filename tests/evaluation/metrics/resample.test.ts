import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/evaluation/metrics/create-random.ts';
import { resample } from '../../../src/evaluation/metrics/resample.ts';

const coins = (values: readonly number[]) => values.map((value, at) => ({ id: `q${at}`, value, of: 1 }));
const settings = () => ({ statistic: 'share' as const, random: createRandom(1) });

describe('resample', () => {
  it('knows for certain what never varies', () => {
    expect(resample([coins([1, 1, 1])], settings())).toEqual({ low: 1, high: 1 });
  });

  it('comes near the normal interval of a share', () => {
    const values = Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? 0 : 1));
    const { low, high } = resample([coins(values)], settings()) ?? { low: 0, high: 0 };
    const spread = 1.96 * Math.sqrt((0.75 * 0.25) / 400);
    expect(low).toBeCloseTo(0.75 - spread, 2);
    expect(high).toBeCloseTo(0.75 + spread, 2);
  });

  it('sees a small change that every question shares, which two intervals side by side would hide', () => {
    const before = Array.from({ length: 50 }, (_, at) => at / 50);
    const after = before.map((value) => value + 0.01);
    const change = resample([coins(before), coins(after)], settings());
    expect(change?.low).toBeCloseTo(0.01, 10);
    expect(change?.high).toBeCloseTo(0.01, 10);
  });

  it('is the same every time', () => {
    const rows = coins([0, 1, 1, 0, 1]);
    expect(resample([rows], settings())).toEqual(resample([rows], settings()));
  });

  it('tells nothing of nothing', () => {
    expect(resample([[]], settings())).toBeNull();
  });

  it('holds the figure itself, but for rounding, where there are questions enough', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 30, maxLength: 60 }), (values) => {
        const mean = values.reduce((sum: number, value) => sum + value, 0) / values.length;
        const interval = resample([coins(values)], { ...settings(), rounds: 200 });
        expect(interval?.low).toBeLessThanOrEqual(mean);
        expect(interval?.high).toBeGreaterThanOrEqual(mean);
      }),
      { numRuns: 30 },
    );
  });
});
