import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberArticles } from '../../src/citations/number-articles.ts';

const numbered = (ids: readonly string[]) => [...numberArticles(ids.map((articleId) => ({ articleId })))];

describe('numberArticles', () => {
  it('counts articles in reading order, each once', () => {
    expect(numbered(['b', 'a', 'b', 'c', 'a'])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('leaves no number out and gives none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (ids) => {
        const numbers = numbered(ids).map(([, number]) => number);
        expect(numbers).toEqual([...new Set(ids)].map((_, index) => index + 1));
      }),
    );
  });
});
