import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/retrieval/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('editDistance', () => {
  it.each([
    ['ferry', 'ferry', 0],
    ['fery', 'ferry', 1],
    ['ferrry', 'ferry', 1],
    ['fexry', 'ferry', 1],
    ['frery', 'ferry', 1],
    ['intervew', 'interview', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s to %s is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('is symmetric, 0 only for equal words, and no more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right);
        expect(distance).toBe(editDistance(right, left));
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
      }),
    );
  });
});
