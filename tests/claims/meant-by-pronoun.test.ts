import { describe, expect, it } from 'vitest';
import { meantByPronoun } from '../../src/claims/meant-by-pronoun.ts';

const article = 'Mayor Ada Lunn met Captain Bo Ray. Skeld is a town.';

describe('meantByPronoun', () => {
  it.each([
    ['Lunn said Skeld could lose its ferry.', 'On Monday she urged Ray to stay.', 'lunn'],
    ['Skeld lost its ferry.', 'On Monday she urged Ray to stay.', null],
    ['Lunn said Ray had left.', 'On Monday she called.', null],
    ['Lunn left.', 'On Monday Ray called and he stayed.', null],
    ['Lunn left.', 'It rained.', null],
  ])('“%s” “%s” %s', (before, sentence, meant) => {
    expect(meantByPronoun(before, sentence, article)).toBe(meant);
  });
});
