import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/claims/wording.ts';

describe('readOperators', () => {
  it.each([
    ['He did not say so', ['polarity not']],
    ['Nothing has not come of it', ['polarity not', 'polarity not']],
    ['They won’t; they can’t', ['polarity not', 'polarity not']],
    ['Kirby denied that it failed', ['polarity not', 'polarity not']],
    ['next to no prospect', ['polarity not']],
    ['It may rain in May', ['modality possible']],
    ['more than 300, at least 4, up to 9', ['bound more', 'bound more', 'bound less']],
    ['hundreds of thousands of Palestinians', ['amount thousands']],
    ['some think all do', ['amount some', 'amount all']],
    ['before the war and after it, if ever', ['order before', 'order after', 'condition if']],
    ['They are believed to have done it', ['modality held']],
    ['Nothing special here'.slice(8), []],
  ])('reads “%s”', (text, expected) => {
    expect(readWording(text).operators.map(({ family, value }) => `${family} ${value}`)).toEqual(expected);
  });
});
