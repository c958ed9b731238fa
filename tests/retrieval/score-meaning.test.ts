import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreMeaning } from '../../src/retrieval/score-meaning.ts';

const narrow = new Map([
  [1, 0.8],
  [2, 0.65],
  [3, 0.5],
]);
const round = (scores: Float32Array) => Array.from(scores, (score) => Number(score.toFixed(4)));

describe('scoreMeaning', () => {
  it('measures relative cosines from the farthest neighbour', () => {
    const scores = scoreMeaning([1, 2, 3], { neighbours: narrow, cosines: 'relative' });
    expect(round(scores)).toEqual([1, 0.5, 0]);
  });

  it('divides absolute cosines by the highest', () => {
    const scores = scoreMeaning([1, 2, 3], { neighbours: narrow, cosines: 'absolute' });
    expect(round(scores)).toEqual([1, 0.8125, 0.625]);
  });

  it('takes what is no neighbour to be as near as the farthest of them', () => {
    expect(round(scoreMeaning([9], { neighbours: narrow, cosines: 'relative' }))).toEqual([0]);
    expect(round(scoreMeaning([9], { neighbours: narrow, cosines: 'absolute' }))).toEqual([0.625]);
  });

  it.each(['relative', 'absolute'] as const)('knows nothing without neighbours: %s', (cosines) => {
    expect(round(scoreMeaning([1, 2], { neighbours: new Map(), cosines }))).toEqual([0, 0]);
  });

  it('tells nothing apart where all are equally near', () => {
    const neighbours = new Map([
      [1, 0.7],
      [2, 0.7],
    ]);
    expect(round(scoreMeaning([1, 2, 3], { neighbours, cosines: 'relative' }))).toEqual([0, 0, 0]);
  });

  it('gives values from 0 to 1 in the order of the cosines', () => {
    const cosine = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(cosine, { minLength: 1 }),
        fc.constantFrom('relative' as const, 'absolute' as const),
        (given, cosines) => {
          const neighbours = new Map(given.map((value, position) => [position, value]));
          const scores = [...scoreMeaning([...neighbours.keys()], { neighbours, cosines })];
          for (const [at, score] of scores.entries()) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const [other, otherScore] of scores.entries())
              if ((given[at] ?? 0) < (given[other] ?? 0)) expect(score).toBeLessThanOrEqual(otherScore);
          }
        },
      ),
    );
  });
});
