import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topOf } from '../../src/retrieval/top-of.ts';

describe('topOf', () => {
  it('gives what sorting everything would give', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 9 })), fc.nat(12), (scores, count) => {
        const sorted = [...scores.keys()]
          .filter((position) => (scores[position] ?? 0) > 0)
          .sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
        expect(topOf(scores, count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
