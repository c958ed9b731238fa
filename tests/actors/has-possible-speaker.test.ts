import { expect, it } from 'vitest';
import { hasPossibleSpeaker } from '../../src/actors/has-possible-speaker.ts';

const nobody = { speaker: null, named: false };

it.each([
  ['officials', true],
  ['two people familiar with the matter', true],
  ['he', true],
  ['this attack', false],
  ['its timing', false],
  [null, true],
])('tells whether a speaker can be one: %s', (speakerText, expected) => {
  expect(hasPossibleSpeaker({ ...nobody, speakerText })).toBe(expected);
});

it('leaves those alone who have a name', () => {
  expect(hasPossibleSpeaker({ speaker: 'Attack Ltd', named: true, speakerText: 'this attack' })).toBe(true);
});
