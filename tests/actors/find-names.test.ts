import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/actors/find-names.ts';
import { buildArticle } from '../support/build-article.ts';

function namesOf(...paragraphs: string[]) {
  const article = buildArticle(paragraphs);
  return findNames(article).map(({ text, kind, gender, mentions }) => ({
    text,
    kind,
    gender,
    printed: mentions.map(({ start, end }) => article.text.slice(start, end)),
  }));
}

const peopleOf = (...paragraphs: string[]) =>
  namesOf(...paragraphs)
    .filter(({ kind }) => kind === 'person')
    .map(({ text, printed }) => [text, printed]);

describe('findNames', () => {
  it('takes titles and roles off and keeps the fullest form', () => {
    expect(
      peopleOf(
        'Harbour Minister Anna Lindqvist left. Ms. Lindqvist sailed.',
        'Later Anna M. Lindqvist returned.',
      ),
    ).toEqual([
      ['Anna M. Lindqvist', ['Harbour Minister Anna Lindqvist', 'Ms. Lindqvist', 'Anna M. Lindqvist']],
    ]);
  });

  it.each([
    ['a form of address', 'In town Mr. Okwu spoke.', 'Okwu'],
    ['an abbreviated title', 'In town Gen. Tomas Reyl spoke.', 'Tomas Reyl'],
    ['a title of two words', 'In town Lt. Gov. Tomas Reyl spoke.', 'Tomas Reyl'],
    ['a role in capitals', 'In town Secretary of State Tomas Reyl spoke.', 'Tomas Reyl'],
    ['a role in small letters', 'In town harbour spokesman Wystan Ferrow spoke.', 'Wystan Ferrow'],
    ['a given name', 'In town Martha Ferrow spoke.', 'Martha Ferrow'],
    ['an initial', 'In town Wystan K. Ferrow spoke.', 'Wystan K. Ferrow'],
    ['the surname alone later on', 'In town Wystan Ferrow spoke. Then Ferrow left.', 'Wystan Ferrow'],
    ['a given name before a month', 'In town Martha May spoke.', 'Martha May'],
    ['a given name behind a feast', 'The day after Christmas Martha Ferrow spoke.', 'Martha Ferrow'],
    ['small words in the name', 'In town Prince Omar bin Khalid spoke.', 'Prince Omar bin Khalid'],
    ['a title that stays in the name', 'In town King Harald II of Norway spoke.', 'King Harald II'],
    ['a place behind it', 'In town Senator Martha Ferrow of Ohio spoke.', 'Martha Ferrow'],
  ])('knows a person by %s', (_, text, name) => {
    expect(peopleOf(text).map(([text_]) => text_)).toContain(name);
  });

  it.each([
    ['an institution', 'In town the Martha Ferrow Foundation opened.'],
    ['a department', 'In town the Justice Department spoke.'],
    ['a company with a title in its name', 'In town General Motors spoke.'],
    ['a place', 'They left Port Ellery. In Port Ellery it rained.'],
    ['a body with "the"', 'In town the Grey House spoke. The House spoke.'],
  ])('takes %s for no person', (_, text) => {
    expect(peopleOf(text)).toEqual([]);
  });

  it('keeps two people of one surname apart and leaves the bare surname to neither', () => {
    expect(peopleOf('Isaac Ferrow met Michael Ferrow.', 'In the end Ferrow left.')).toEqual([
      ['Isaac Ferrow', ['Isaac Ferrow']],
      ['Michael Ferrow', ['Michael Ferrow']],
    ]);
  });

  it('keeps two people apart whose middle names differ', () => {
    expect(peopleOf('In town Isaac W. Ferrow met Isaac P. Ferrow.').map(([name]) => name)).toEqual([
      'Isaac W. Ferrow',
      'Isaac P. Ferrow',
    ]);
  });

  it('keeps organisations apart that begin and end alike', () => {
    expect(
      namesOf('In town the Northern Harbour Committee met the Northern Pilots Committee.').map(
        ({ text }) => text,
      ),
    ).toEqual(['Northern Harbour Committee', 'Northern Pilots Committee']);
  });

  it('knows a surname of two words', () => {
    expect(peopleOf('In town Martha Vander Ferrow spoke.', 'In the end Vander Ferrow left.')).toEqual([
      ['Martha Vander Ferrow', ['Martha Vander Ferrow', 'Vander Ferrow']],
    ]);
  });

  it('knows a person, too, where the name qualifies something', () => {
    expect(peopleOf('In town the Martha Ferrow campaign met. Then Ferrow spoke.')).toEqual([
      ['Martha Ferrow', ['Martha Ferrow', 'Ferrow']],
    ]);
  });

  it('links small words in names of organisations', () => {
    expect(namesOf('She joined the Institute for Harbour Studies in May.').map(({ text }) => text)).toEqual([
      'Institute for Harbour Studies',
    ]);
  });

  it('takes no common word at the start of a sentence, no day and no headline in title case', () => {
    expect(
      namesOf(
        'Harbour Chief Warns Of Long Delays In Port Today',
        'Officials met on Monday. Sources, said officials, know.',
      ),
    ).toEqual([]);
  });
});
