import { describe, expect, it } from 'vitest';
import { ratesOf, weighPicks } from '../../../src/reading/weak/weigh-picks.ts';

const rates = ratesOf({ answerable: 10, right: 7, unanswerable: 10, refused: 6, broken: 0 });

describe('ratesOf', () => {
  it('holds ten questions for no proof', () => {
    expect(rates).toEqual({ hit: 8 / 12, falseAlarm: 5 / 12 });
    expect(ratesOf({ answerable: 10, right: 10, unanswerable: 10, refused: 10, broken: 0 })).toEqual({
      hit: 11 / 12,
      falseAlarm: 1 / 12,
    });
  });
});

describe('weighPicks', () => {
  it('makes odds of even what the trial found', () => {
    expect(weighPicks(0.5, true, rates)).toBeCloseTo(8 / 13);
    expect(weighPicks(0.5, false, rates)).toBeCloseTo(4 / 11);
  });

  it('lets a yes raise and a no lower what was thought before, in proportion', () => {
    for (const before of [0.05, 0.3, 0.8]) {
      expect(weighPicks(before, true, rates)).toBeGreaterThan(before);
      expect(weighPicks(before, false, rates)).toBeLessThan(before);
    }
  });

  it('leaves alone what is certain', () => {
    expect(weighPicks(0, true, rates)).toBe(0);
    expect(weighPicks(1, false, rates)).toBe(1);
  });
});
