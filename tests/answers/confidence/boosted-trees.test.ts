import { describe, expect, it } from 'vitest';
import { sumTrees } from '../../../src/answers/confidence/boosted-trees.ts';

describe('sumTrees', () => {
  it('adds up one value of each tree', () => {
    const model = {
      base: 1,
      trees: [0.5, ['size', 3, -1, ['age', 10, 2, 4]] as const],
    };
    expect(sumTrees(model, { size: 2, age: 50 })).toBe(0.5);
    expect(sumTrees(model, { size: 3, age: 9 })).toBe(3.5);
    expect(sumTrees(model, { size: 3, age: 10 })).toBe(5.5);
  });
});
