import { describe, expect, it } from 'vitest';
import { areContrasted } from '../../src/claims/are-contrasted.ts';
import { readWording } from '../../src/claims/wording.ts';

describe('areContrasted', () => {
  it.each([
    ['They exchanged hostages for prisoners.', true],
    ['They freed prisoners and the last hostages.', true],
    ['The hostages are still prisoners.', false],
    ['The hostages, who had been held since the storm, met no prisoners.', false],
    ['The hostages were freed.', false],
  ])('%s %s', (sentence, expected) => {
    expect(areContrasted('hostag', 'prison', [readWording(sentence)])).toBe(expected);
  });
});
