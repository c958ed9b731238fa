import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../src/evaluation/fit-logistic.ts';

const examples = Array.from({ length: 40 }, (_, at) => ({
  row: [at % 2, at % 3, 1],
  label: at % 2 === 1,
  weight: 1,
}));

describe('fitLogistic', () => {
  it('gives weight to what tells, and hardly any to what does not', () => {
    const { weights } = fitLogistic(examples, { signs: [1, 1, 1], ridge: 0.01 });
    expect(weights[0]).toBeGreaterThan(1);
    expect(Math.abs(weights[1] ?? 0)).toBeLessThan(0.1);
    expect(weights[2]).toBeCloseTo(0);
  });

  it('leaves out what would count the wrong way round', () => {
    expect(fitLogistic(examples, { signs: [-1, 0, 0], ridge: 0.01 }).weights[0]).toBeCloseTo(0);
  });

  it('pulls weights towards zero the harder the higher the ridge', () => {
    const at = (ridge: number) => fitLogistic(examples, { signs: [1, 1, 1], ridge }).weights[0] ?? 0;
    expect(at(1)).toBeLessThan(at(0.1));
    expect(at(0.1)).toBeLessThan(at(0.01));
  });
});
