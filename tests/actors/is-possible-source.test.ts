import { describe, expect, it } from 'vitest';
import { isPossibleSource } from '../../src/actors/is-possible-source.ts';

describe('isPossibleSource', () => {
  it.each([
    'he',
    'they',
    'Kirby',
    'the White House',
    'officials',
    'one senior administration official',
    'People familiar with the talks',
    'Families of those who were taken',
    'Some within the room',
    'Three of the eleven analysts polled',
    'Biden and his top aides',
    'The United Nations and the European Union',
    'all the ministers',
    'the two sides',
    'both companies',
    'health insurers',
    '40 farmers in Ansa',
    'auditors',
    'the cook',
    'the report',
    'Israeli leaflets',
    'an opinion essay in a newspaper',
    'the largest study of the drug',
  ])('takes "%s" for a source', (phrase) => {
    expect(isPossibleSource(phrase)).toBe(true);
  });

  it.each([
    ['a thing that says nothing', 'the notion'],
    ['what people do', 'Large demonstrations'],
    ['an event', 'an explosion at a hospital in the north'],
    ['what happened', 'deaths from fever'],
    ['what only ends like somebody who does something', 'the remainder of the world'],
    ['two phrases run together', 'three diplomats the two sides'],
    ['two phrases run together by a number', 'hours seven senators of the party'],
    ['a date run into a name', 'a meeting on December 12 Biden'],
    ['half a phrase', '’s allies'],
    ['somebody’s, without what is theirs', 'the mayor’s'],
    ['nothing', ''],
  ])('does not take %s for a source: "%s"', (_, phrase) => {
    expect(isPossibleSource(phrase)).toBe(false);
  });
});
