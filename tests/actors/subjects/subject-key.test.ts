import { expect, it } from 'vitest';
import { subjectKey } from '../../../src/actors/subjects/subject-key.ts';

it.each([
  ['pauses', 'pause'],
  ['Cease-fires', 'ceasefire'],
  ['families', 'family'],
  ['taxes', 'tax'],
  ['churches', 'church'],
  ['crisis', 'crisis'],
  ['Harris', 'harris'],
  ['access', 'access'],
  ['gas', 'gas'],
  ['Netanyahu’s', 'netanyahu'],
])('compares %s as %s', (word, key) => {
  expect(subjectKey(word)).toBe(key);
});
