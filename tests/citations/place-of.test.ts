import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/citations/place-of.ts';

describe('placeOf', () => {
  it.each([
    ['article', 'paragraph 12'],
    ['caption', 'caption'],
    ['credit', 'credit line'],
    ['comment', 'reader’s comment'],
  ] as const)('a quote from the %s stands in the %s', (kind, place) => {
    expect(placeOf({ kind, paragraph: 12 })).toBe(place);
  });
});
