import { describe, expect, it } from 'vitest';
import { createCuratedIndex } from '../../../src/actors/curated-index.ts';
import { curatedNames } from '../../../src/actors/curated-names.ts';
import { buildActors } from '../../../src/actors/directory/build-actors.ts';
import type { ActorEdit } from '../../../src/library/actor-store.ts';
import { editDistance } from '../../../src/retrieval/edit-distance.ts';
import { buildStoredRecognition, type ShortActor } from '../../support/build-stored-recognition.ts';

const curated = createCuratedIndex(
  curatedNames.parse({
    format: 1,
    about: [],
    actors: [
      { name: 'Benjamin Netanyahu', kind: 'person', leads: 'Israel', aliases: ['Bibi', 'Netanyahu'] },
      { name: 'Central Intelligence Agency', kind: 'government', aliases: ['CIA'] },
      { name: 'Israel Defense Forces', kind: 'government', aliases: ['Israeli military'] },
      { name: 'Israel', kind: 'state', aliases: [], demonyms: ['Israeli'], metonyms: ['Jerusalem'] },
      { name: 'Joe Biden', kind: 'person', leads: 'United States', aliases: ['Biden'] },
    ],
    ambiguous: [],
    caseSensitive: [],
    nicknames: [
      { name: 'William', nicknames: ['Bill', 'Will'] },
      { name: 'Antony', nicknames: ['Tony'] },
    ],
    spellings: [],
    roles: [],
    synonyms: [],
  }),
);

/** Who is who in some articles, each given as the actors it names: the names of each actor. */
function build(articles: readonly (readonly (string | ShortActor)[])[], edits: readonly ActorEdit[] = []) {
  const recognitions = articles.map((actors, at) => buildStoredRecognition(`a${at}`, actors));
  return buildActors({ recognitions, curated, edits, distance: editDistance });
}
const namesOf = async (
  articles: readonly (readonly (string | ShortActor)[])[],
  edits?: readonly ActorEdit[],
) => (await build(articles, edits)).map(({ name, aliases }) => [name, ...aliases].join(' = '));

const body = (name: string, given: Partial<ShortActor> = {}): ShortActor => ({
  kind: 'government',
  ...given,
  name,
});

describe('buildActors', () => {
  it.each([
    ['the same name', 'Jon Finer', 'Jon Finer', 'Jon Finer'],
    ['a missing initial', 'Antony J. Blinken', 'Antony Blinken', 'Antony Blinken = Antony J. Blinken'],
    ['a short form of the given name', 'William J. Burns', 'Bill Burns', 'Bill Burns = William J. Burns'],
    ['an initial for the given name', 'John Kirby', 'J. Kirby', 'J. Kirby = John Kirby'],
    ['a suffix', 'Lloyd Austin', 'Lloyd J. Austin III', 'Lloyd Austin = Lloyd J. Austin III'],
    ['accents and case', 'João Tavira', 'Joao Tavira', 'João Tavira'],
    ['another spelling', 'Sergei Lavrov', 'Sergey Lavrov', 'Sergei Lavrov = Sergey Lavrov'],
    [
      'another spelling of both names',
      'Moammar Gadhafi',
      'Muammar Qadhafi',
      'Moammar Gadhafi = Muammar Qadhafi',
    ],
    ['an article and a hyphen', 'Mohammed Al-Thani', 'Mohammed Al Thani', 'Mohammed Al-Thani'],
    [
      'an article that is joined',
      'Mohammed Al-Thani',
      'Mohammed Althani',
      'Mohammed Al-Thani = Mohammed Althani',
    ],
    ['a curated alias', 'Benjamin Netanyahu', 'Bibi', 'Benjamin Netanyahu = Bibi'],
  ])('takes two articles’ names for one person’s with %s', async (_, one, other, expected) => {
    expect((await namesOf([[one], [other]])).map((names) => names.split(' = ').toSorted())).toEqual([
      expected.split(' = ').toSorted(),
    ]);
  });

  it.each([
    ['a surname', 'Isaac Herzog', 'Michael Herzog'],
    ['a surname and a given name of another', 'Matthew Miller', 'Aaron David Miller'],
    ['all but the initial', 'George W. Bush', 'George P. Bush'],
    ['most letters', 'Angela Merkel', 'Jeff Merkley'],
    ['letters of one sound, in one word', 'Mayer', 'Meyer'],
  ])('keeps apart people who share %s', async (_, one, other) => {
    expect(await namesOf([[one], [other]])).toHaveLength(2);
  });

  it('keeps apart two spellings that stand in one article', async () => {
    expect(await namesOf([['Sergei Lavrov', 'Sergey Lavrov']])).toHaveLength(2);
  });

  it('leaves a name alone that could be either of two', async () => {
    expect(await namesOf([['George W. Bush'], ['George P. Bush'], ['George Bush']])).toHaveLength(3);
  });

  it('takes a surname for the only one of that name where the role is the same, and not otherwise', async () => {
    const full = { name: 'Carla Whitmore', roles: ['minister'] };
    expect(await namesOf([[full], [{ name: 'Whitmore', roles: ['minister'] }]])).toEqual([
      'Carla Whitmore = Whitmore',
    ]);
    expect(await namesOf([[full], [{ name: 'Whitmore', roles: ['singer'] }]])).toHaveLength(2);
    expect(
      await namesOf([[full], ['Callum Whitmore'], [{ name: 'Whitmore', roles: ['minister'] }]]),
    ).toHaveLength(3);
  });

  it('does not take one person for another who is usually called so', async () => {
    expect(await namesOf([['Joe Biden'], [{ name: 'Hunter Biden', forms: ['Biden'] }]])).toEqual([
      'Hunter Biden = Biden',
      'Joe Biden',
    ]);
  });

  it('knows bodies by their acronyms, by the curated names, and by whose they are', async () => {
    const medicines = body('European Medicines Agency', { forms: ['EMA'] });
    expect(await namesOf([[medicines], [body('EMA')]])).toEqual(['European Medicines Agency = EMA']);
    expect(await namesOf([[body('C.I.A.')], [body('CIA')]])).toEqual([
      'Central Intelligence Agency = C.I.A. = CIA',
    ]);
    expect(await namesOf([[body('Israel’s military')]])).toEqual([
      'Israel Defense Forces = Israel’s military',
    ]);
    expect(await namesOf([[body('Jerusalem', { kind: 'state' })]])).toEqual(['Israel = Jerusalem']);
  });

  it('keeps a person, a body and those who write apart, though they share a name', async () => {
    const kinds = await build([['Kirby'], [body('Kirby')], [{ name: 'Kirby', kind: 'reporter' }]]);
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['government', 'person', 'reporter']);
    expect(kinds.map(({ id }) => id)).toEqual(['kirby', 'kirby-2', 'kirby-3']);
  });

  it('gives everybody an id of their own, short enough to be chosen by', async () => {
    const ids = (await build([['Lunn', body('Lunn'), 'Lunn 2', `${'Very '.repeat(30)}Long`]])).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(4);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(60);
  });

  it('never takes sources without a name of two articles for one', async () => {
    const source: ShortActor = { name: 'a senior official', kind: 'unnamed' };
    expect(await namesOf([[source], [source]])).toHaveLength(2);
  });

  it('lists those in most articles first, and counts their mentions', async () => {
    expect(await build([['Ada Lunn'], ['Bo Ray'], ['Bo Ray']])).toMatchObject([
      { name: 'Bo Ray', id: 'bo-ray', mentions: 2, parts: [{ articleId: 'a1' }, { articleId: 'a2' }] },
      { name: 'Ada Lunn', id: 'ada-lunn', mentions: 1 },
    ]);
  });

  it('lets others have their turn between any two actors', async () => {
    let breaths = 0;
    const names = Array.from(
      { length: 50 },
      (_, at) => `Ada Lunn${String.fromCharCode(97 + (at % 26))}${at}`,
    );
    const actors = await buildActors({
      recognitions: [buildStoredRecognition('a', names)],
      curated,
      edits: [],
      distance: editDistance,
      breathe: () => {
        breaths++;
        return undefined;
      },
    });
    expect(breaths).toBeGreaterThan(4 * actors.length);
  });

  describe('with what moderators changed', () => {
    const articles = [['Ada Lunn'], ['Adela Lunn'], [{ name: 'Bo Ray', forms: ['Ray'] }]];

    it.each<[string, readonly ActorEdit[], readonly string[]]>([
      [
        'merges',
        [{ kind: 'merge', actor: 'adela lunn', into: 'Ada Lunn' }],
        ['Ada Lunn = Adela Lunn', 'Bo Ray = Ray'],
      ],
      [
        'renames',
        [{ kind: 'rename', actor: 'Ray', name: 'Robert Ray' }],
        ['Ada Lunn', 'Adela Lunn', 'Robert Ray = Bo Ray = Ray'],
      ],
      ['hides', [{ kind: 'hide', actor: 'Bo Ray' }], ['Ada Lunn', 'Adela Lunn']],
      [
        'adds an alias',
        [{ kind: 'alias', actor: 'Bo Ray', alias: 'The Ferryman' }],
        ['Ada Lunn', 'Adela Lunn', 'Bo Ray = The Ferryman = Ray'],
      ],
      [
        'splits what was merged',
        [
          { kind: 'merge', actor: 'Adela Lunn', into: 'Ada Lunn' },
          { kind: 'split', actor: 'Ada Lunn', form: 'Adela Lunn' },
        ],
        ['Ada Lunn = Adela Lunn', 'Adela Lunn', 'Bo Ray = Ray'],
      ],
      [
        'splits off an article',
        [
          { kind: 'merge', actor: 'Adela Lunn', into: 'Ada Lunn' },
          { kind: 'split', actor: 'Ada Lunn', form: 'a1' },
        ],
        ['Ada Lunn = Adela Lunn', 'Adela Lunn', 'Bo Ray = Ray'],
      ],
      [
        'does nothing for a name that nobody has',
        [{ kind: 'hide', actor: 'Cy Dahl' }],
        ['Ada Lunn', 'Adela Lunn', 'Bo Ray = Ray'],
      ],
    ])('%s', async (_, edits, expected) => {
      expect((await namesOf(articles, edits)).toSorted()).toEqual([...expected].toSorted());
    });
  });
});
