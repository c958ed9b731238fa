import { describe, expect, it } from 'vitest';
import { befellOthers } from '../../../src/answers/relations/befell-others.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'velin',
    parts: [
      'Six sailors killed by the rebels off Velin raised alarm in the port about Tomas Reed and his plans.',
      'Ilse Brandt, who had led the dockers of Velin for eleven years and two strikes, was arrested on Monday.',
      'The mayor, Piet Marrow, stayed at home. He was freed by the coast guard on Tuesday.',
      'Eleven dockers were wounded at the gate of the harbour, among them Anna Quist.',
      'Sorotin asked for the crane. Lucia Ferrand and Samir Haddad came to Velin to look at it.',
    ],
  },
]);
const isOf = async (question: string) =>
  befellOthers(await analyse(readQuestion(question, new Date('2024-09-06'))));

describe('befellOthers', () => {
  it.each([
    ['is said of others only', 'Has Reed been killed?'],
    ['is said of somebody else', 'Has Reed been arrested?'],
    ['is not spoken of', 'Has Haddad been wounded?'],
  ])('tells when what is asked of somebody %s', async (_, question) => {
    expect(await isOf(question)).toBe(true);
  });

  it.each([
    ['at the end of a long subject', 'Has Brandt been arrested?'],
    ['in the next sentence, by a pronoun', 'Was Marrow freed?'],
    ['in a list of those it befell', 'Was Quist wounded?'],
  ])('finds it said of them %s', async (_, question) => {
    expect(await isOf(question)).toBe(false);
  });

  it.each([
    'Who was killed?',
    'Did the rebels kill Reed?',
    'Is there any truth in the report that Reed was killed?',
    'Was the crane painted?',
  ])('does not judge "%s"', async (question) => {
    expect(await isOf(question)).toBe(false);
  });
});
