import { describe, expect, it } from 'vitest';
import { plainCoverage } from '../../../src/answers/features/plain-coverage.ts';
import { buildDemand } from '../../support/build-demand.ts';

const name = buildDemand('harbour', { isName: true, weight: 3 });

describe('plainCoverage', () => {
  it('is the share that is met of what is no name', () => {
    const demands = [name, buildDemand('ferry', { weight: 4 }), buildDemand('late', { weight: 2 })];
    expect(plainCoverage(demands, [0, 1, 0])).toBeCloseTo(4 / 6);
  });

  it('does not let a single light word decide alone', () => {
    expect(plainCoverage([name, buildDemand('runs', { weight: 1 })], [0, 1])).toBe(0.5);
  });

  it('is nothing where only names are asked about', () => {
    expect(plainCoverage([name], [1])).toBe(0);
  });
});
