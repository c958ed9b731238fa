import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumTrees } from '../../src/answers/confidence/boosted-trees.ts';
import { fitBoosted } from '../../src/evaluation/fit-boosted.ts';

const settings = { trees: 20, depth: 2, rate: 0.3, ridge: 1, least: 0.1 };
const examples = fc.array(
  fc.record({
    row: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    label: fc.boolean(),
    weight: fc.constant(1),
  }),
  { minLength: 12, maxLength: 40 },
);

describe('fitBoosted', () => {
  it('tells apart what one input alone does not tell', () => {
    const rows = Array.from({ length: 80 }, (_, at) => [at % 2, Math.floor(at / 2) % 2] as const);
    const fit = fitBoosted(
      rows.map(([left, right]) => ({ row: [left, right], label: left === 1 && right === 1, weight: 1 })),
      { ...settings, inputs: ['left', 'right'], signs: [0, 0] },
    );
    const at = (left: number, right: number) => sumTrees(fit, { left, right });
    expect(at(1, 1)).toBeGreaterThan(0);
    expect(Math.max(at(0, 0), at(0, 1), at(1, 0))).toBeLessThan(0);
  });

  it('never falls with an input that may only rise, nor rises with one that may only fall', () => {
    fc.assert(
      fc.property(examples, (given) => {
        const both = new Set(given.map(({ label }) => label)).size === 2;
        fc.pre(both);
        const fit = fitBoosted(given, { ...settings, inputs: ['up', 'down'], signs: [1, -1] });
        for (let other = 0; other < 10; other++) {
          for (let value = 1; value < 10; value++) {
            const up = (at: number) => sumTrees(fit, { up: at, down: other });
            const down = (at: number) => sumTrees(fit, { up: other, down: at });
            expect(up(value)).toBeGreaterThanOrEqual(up(value - 1) - 1e-9);
            expect(down(value)).toBeLessThanOrEqual(down(value - 1) + 1e-9);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same trees for the same examples', () => {
    const given = Array.from({ length: 30 }, (_, at) => ({ row: [at], label: at % 3 === 0, weight: 1 }));
    const grow = () => fitBoosted(given, { ...settings, inputs: ['only'], signs: [0] });
    expect(grow()).toEqual(grow());
  });
});
