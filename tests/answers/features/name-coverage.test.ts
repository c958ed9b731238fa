import { describe, expect, it } from 'vitest';
import { nameCoverage } from '../../../src/answers/features/name-coverage.ts';
import { buildDemand } from '../../support/build-demand.ts';

const demands = [
  buildDemand('brandt', { isName: true, weight: 2 }),
  buildDemand('ferry', { weight: 2 }),
  buildDemand('velin', { isName: true, weight: 2 }),
];

describe('nameCoverage', () => {
  it('takes a name from around where the sentence has it not', () => {
    expect(nameCoverage(demands, [0, 0, 1], new Set(['brandt']))).toBe(1);
    expect(nameCoverage(demands, [0, 0, 1], new Set())).toBe(0.5);
  });

  it('leaves aside what is no name', () => {
    expect(nameCoverage(demands, [0, 1, 0], new Set(['ferry']))).toBe(0);
  });

  it('misses nothing where no name is asked about', () => {
    expect(nameCoverage(demands.slice(1, 2), [0], new Set())).toBe(1);
  });
});
