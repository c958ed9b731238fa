import { describe, expect, it } from 'vitest';
import { createCuratedIndex } from '../../../src/actors/curated-index.ts';
import { curatedNames } from '../../../src/actors/curated-names.ts';
import { buildActors } from '../../../src/actors/directory/build-actors.ts';
import { createActorDirectory } from '../../../src/actors/directory/create-actor-directory.ts';
import { editDistance } from '../../../src/retrieval/edit-distance.ts';
import { buildStoredRecognition } from '../../support/build-stored-recognition.ts';

const none = {
  format: 1,
  about: [],
  ambiguous: [],
  caseSensitive: [],
  nicknames: [],
  spellings: [],
  roles: [],
  synonyms: [],
};
const names = curatedNames.parse({
  ...none,
  actors: [{ name: 'Benjamin Netanyahu', kind: 'person', leads: 'Israel', aliases: ['Bibi', 'Netanyahu'] }],
});
const actors = await buildActors({
  curated: createCuratedIndex(names),
  edits: [],
  distance: editDistance,
  recognitions: [
    buildStoredRecognition('a', [
      'Isaac Herzog',
      'Benjamin Netanyahu',
      { name: 'John Kirby', forms: ['Kirby'] },
    ]),
    buildStoredRecognition('b', [
      'Michael Herzog',
      { name: 'John Kirby' },
      { name: 'White House', kind: 'government' },
      { name: 'the minister', kind: 'unnamed' },
    ]),
  ],
});
const directory = await createActorDirectory({ actors, distance: editDistance });

describe('createActorDirectory', () => {
  it.each([
    ['a name', 'John Kirby', 'John Kirby'],
    ['small letters', 'john kirby', 'John Kirby'],
    ['a surname', 'Kirby', 'John Kirby'],
    ['a given name', 'isaac', 'Isaac Herzog'],
    ['a title', 'Spokesman Kirby', 'John Kirby'],
    ['a form of address', 'Mr. Kirby', 'John Kirby'],
    ['an id', 'john-kirby', 'John Kirby'],
    ['a curated alias that no article prints', 'Bibi', 'Benjamin Netanyahu'],
    ['an article', 'the White House', 'White House'],
    ['a possessive', 'Kirby’s', 'John Kirby'],
  ])('finds somebody by %s', (_, typed, expected) => {
    expect(directory.find(typed)).toMatchObject({ kind: 'found', actor: { name: expected } });
  });

  it('says who a name may mean where several answer to it', () => {
    expect(directory.find('Herzog')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ name: 'Isaac Herzog' }, { name: 'Michael Herzog' }],
    });
  });

  it.each([
    ['a typing error', 'Jon Krby', ['John Kirby']],
    ['another spelling', 'Nettanyahoo', ['Benjamin Netanyahu']],
    ['nobody', 'Xerxes of Persia', []],
    ['nothing', '', []],
  ])('does not know %s, and suggests who may be meant', (_, typed, expected) => {
    const match = directory.find(typed);
    expect(match.kind).toBe('unknown');
    expect('suggestions' in match && match.suggestions.map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['nothing', '', ['John Kirby', 'Benjamin Netanyahu', 'Isaac Herzog', 'Michael Herzog', 'White House']],
    ['the beginning of a name', 'jo', ['John Kirby']],
    ['the beginning of any word', 'her', ['Isaac Herzog', 'Michael Herzog']],
    ['two beginnings', 'mi her', ['Michael Herzog']],
    ['an alias', 'bib', ['Benjamin Netanyahu']],
    ['a typing error', 'netanyhau', ['Benjamin Netanyahu']],
    ['two words, one of them mistyped', 'micheal herzog', ['Michael Herzog']],
    ['a source without a name, last', 'minis', ['the minister']],
    ['what nobody is called', 'zzzz', []],
  ])('completes %s', (_, typed, expected) => {
    expect(directory.complete(typed, 25).map(({ name }) => name)).toEqual(expected);
  });

  it('completes no more than asked for', () => {
    expect(directory.complete('', 2)).toHaveLength(2);
  });

  it('knows who an actor of an article is', () => {
    expect(directory.ofPart('b', 1)).toMatchObject({ name: 'John Kirby' });
    expect(directory.ofPart('b', 9)).toBeUndefined();
    expect(directory.byId('white-house')).toMatchObject({ name: 'White House' });
  });
});
