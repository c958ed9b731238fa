import { describe, expect, it } from 'vitest';
import { standsByItself } from '../../src/claims/stands-by-itself.ts';

const TEXT =
  'The mayor did not support the attack. He said only: “Hope springs eternal.” “It’s not close,” he added.';

describe('standsByItself', () => {
  it.each([
    ['hope springs eternal', true],
    ["it's not close", true],
    ['The mayor did not support the attack', true],
    ['support the attack', false],
    ['springs eternal', false],
    ['the mayor did', false],
    ['', false],
  ])('“%s” %s', (words, expected) => {
    expect(standsByItself(words, TEXT)).toBe(expected);
  });
});
