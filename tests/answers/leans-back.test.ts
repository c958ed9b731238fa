import { describe, expect, it } from 'vitest';
import { leansBack } from '../../src/answers/leans-back.ts';

describe('leansBack', () => {
  it.each([
    'He left at noon.',
    '“It is over,” she said.',
    'One of them could swim.',
    'Half of those on board died.',
    'The second is the price of bread.',
    'The seven carried solar panels.',
    'The deal was signed on Monday.',
    'Nobody was hurt.',
  ])('tells that "%s" points back', (text) => {
    expect(leansBack(text)).toBe(true);
  });

  it.each([
    'Reed left at noon.',
    'One sailor could swim.',
    'The sea wall was never built.',
    'Italy left the group.',
    'Sixteen ships sank.',
  ])('tells that "%s" stands by itself', (text) => {
    expect(leansBack(text)).toBe(false);
  });
});
