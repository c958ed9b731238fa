import { describe, expect, it } from 'vitest';
import { givenInFull } from '../../../src/answers/features/given-in-full.ts';

const name = ['ilse', 'brandt'];

describe('givenInFull', () => {
  it.each([
    ['next to each other', [['mayor', 'ilse', 'brandt', 'resign']]],
    ['with a middle name between', [['ilse', 'maria', 'brandt']]],
    ['in any of the texts', [['harbour'], ['', 'ilse', 'brandt']]],
    ['behind a first name that is given alone before', [['ilse', 'said', 'that', 'ilse', 'brandt']]],
  ])('finds a name %s', (_, texts) => {
    expect(givenInFull([name], texts)).toEqual([name]);
  });

  it.each([
    ['in parts over two texts', [['ilse'], ['brandt']]],
    ['the other way round', [['brandt', 'ilse']]],
    ['with two words between', [['ilse', 'and', 'emil', 'brandt']]],
  ])('does not find a name %s', (_, texts) => {
    expect(givenInFull([name], texts)).toEqual([]);
  });
});
