import { describe, expect, it } from 'vitest';
import { isSpellingVariant } from '../../../src/adapters/wordnet/is-spelling-variant.ts';

describe('isSpellingVariant', () => {
  it.each([
    ['defence', 'defense', true],
    ['labour', 'labor', true],
    ['organisation', 'organization', true],
    ['judgement', 'judgment', true],
    ['program', 'programme', false],
    ['defence', 'defence', false],
    ['defence', 'offence', false],
    ['defender', 'defence', false],
    ['a', '', true],
  ])('compares %j and %j', (left, right, expected) => {
    expect(isSpellingVariant(left, right)).toBe(expected);
    expect(isSpellingVariant(right, left)).toBe(expected);
  });
});
