import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/actors/find-names.ts';
import { surnameWithParticles, withoutParticle } from '../../src/actors/name-particles.ts';
import { buildArticle } from '../support/build-article.ts';

const peopleOf = (...paragraphs: string[]) =>
  findNames(buildArticle(paragraphs))
    .filter(({ kind }) => kind === 'person')
    .map(({ text, mentions }) => [text, mentions.length]);

describe('names with particles', () => {
  it.each([
    'Anna van der Meer',
    'Tomas von Reyl',
    'Jacques du Plessis',
    'Maria de la Fuente',
    'Omar el-Hadidi',
    'Hassan al-Amari',
    'Henri d’Aumont',
    'Faisal bin Turki',
  ])('are one: %s', (name) => {
    expect(peopleOf(`In town the pilot ${name} spoke.`)).toEqual([[name, 1]]);
  });

  it('are called by their surname, with the particle or without', () => {
    expect(peopleOf('In town Anna van der Meer spoke.', 'Then Meer left, and so did van der Meer.')).toEqual([
      ['Anna van der Meer', 3],
    ]);
    expect(peopleOf('In town Omar el-Hadidi spoke.', 'Then el-Hadidi left. He met Hadidi’s son.')).toEqual([
      ['Omar el-Hadidi', 3],
    ]);
  });

  it('leave small words alone that are none', () => {
    expect(peopleOf('In town Anna Lind of Oslo met Martha Reyl.')).toEqual([
      ['Anna Lind', 1],
      ['Martha Reyl', 1],
    ]);
  });

  it('give surnames as they are called by', () => {
    expect(surnameWithParticles(['Anna', 'van', 'der', 'Meer'])).toBe('van der Meer');
    expect(surnameWithParticles(['Anna', 'Lind'])).toBeNull();
    expect([withoutParticle('El-Hadidi'), withoutParticle('Al-Amari'), withoutParticle('Ben-Gvir')]).toEqual([
      'Hadidi',
      'Amari',
      'Gvir',
    ]);
    expect(withoutParticle('Smith-Jones')).toBe('Smith-Jones');
  });
});

describe('names like months', () => {
  it.each([
    ['behind a given name', 'In town Martha June spoke. Then June left.', 'Martha June'],
    ['behind a form of address', 'Ms. August said that the ferry would sail.', 'August'],
    ['before a surname', 'June Ferrow leads the council. She met her with April Reyl.', 'June Ferrow'],
    ['behind “with”', 'The council met with April Reyl.', 'April Reyl'],
  ])('are people %s', (_, text, name) => {
    expect(peopleOf(text).map(([found]) => found)).toContain(name);
  });

  it.each(['In June Ferrow sailed.', 'The ferry sank last August.', 'Prices rose in May.'])(
    'are months elsewhere: %s',
    (text) => {
      expect(peopleOf(text).filter(([name]) => /June|August|May/u.test(String(name)))).toEqual([]);
    },
  );
});

describe('names that begin a sentence', () => {
  it('may be words as well, and adjectives are none', () => {
    expect(peopleOf('Will Ferrow, a pilot, sailed.').map(([name]) => name)).toEqual(['Will Ferrow']);
    expect(peopleOf('Former Norwegian premier Anna Lind spoke.').map(([name]) => name)).toEqual([
      'Anna Lind',
    ]);
  });

  it('belong to the family where that comes first', () => {
    expect(peopleOf('President Tran Bao-linh spoke.', 'In the end Tran left.')).toEqual([
      ['Tran Bao-linh', 2],
    ]);
  });
});
