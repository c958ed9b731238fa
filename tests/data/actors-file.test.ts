import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const name = z.string().regex(/^\S(?:.*\S)?$/u);
const group = z.array(name).min(2);
const actorsFile = z.strictObject({
  format: z.literal(1),
  about: z.array(z.string().min(1)).min(1),
  actors: z.array(
    z.strictObject({
      name,
      kind: z.enum(['person', 'organisation', 'government', 'armed_group', 'state', 'place']),
      leads: name.optional(),
      aliases: z.array(name),
      demonyms: z.array(name).min(1).optional(),
      metonyms: z.array(name).min(1).optional(),
    }),
  ),
  ambiguous: z.array(z.strictObject({ alias: name, actors: group })),
  caseSensitive: z.array(name),
  nicknames: z.array(z.strictObject({ name, nicknames: z.array(name).min(1) })),
  spellings: z.array(group),
  roles: z.array(group),
  synonyms: z.array(group),
});
type ActorEntry = z.infer<typeof actorsFile>['actors'][number];

const KINDS: readonly string[] = ['person', 'organisation', 'government', 'armed_group', 'state', 'place'];
const { compare } = new Intl.Collator('en');
const file = actorsFile.parse(JSON.parse(readFileSync('data/actors.json', 'utf8')));
const groups = Object.entries({ spellings: file.spellings, roles: file.roles, synonyms: file.synonyms });

describe('data/actors.json', () => {
  it('lists nobody but those who lead or led something that news everywhere tells of', () => {
    const without = file.actors.filter(({ kind, leads }) => (kind === 'person') !== (leads !== undefined));
    expect(without.map(({ name: who }) => who)).toEqual([]);
  });

  it('lists actors kind by kind in the order of the alphabet', () => {
    const entries = file.actors.map(({ name, kind }) => ({ name, kind }));
    expect(entries).toEqual(
      entries.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.name, b.name)),
    );
  });

  it('lists the names of an actor in the order of the alphabet, each once', () => {
    for (const { aliases, demonyms = [], metonyms = [], name } of file.actors) {
      for (const names of [aliases, demonyms, metonyms]) expect(names).toEqual(names.toSorted(compare));
      const all = [name, ...aliases, ...demonyms, ...metonyms];
      expect(all).toEqual([...new Set(all)]);
    }
  });

  it('gives every actor a name of its own', () => {
    expect(repeated(file.actors.map(({ name }) => name.toLowerCase()))).toEqual([]);
  });

  it('has no name claimed by two actors of one kind, but those it calls ambiguous', () => {
    const ambiguous = new Set(file.ambiguous.map(({ alias }) => alias.toLowerCase()));
    for (const kind of KINDS) {
      const taken = file.actors
        .filter((actor) => actor.kind === kind)
        .flatMap((actor) => [...namesOf(actor)]);
      expect(repeated(taken).filter((claimed) => !ambiguous.has(claimed))).toEqual([]);
    }
  });

  it('calls ambiguous only what all the actors named there answer to', () => {
    for (const { alias, actors } of file.ambiguous) {
      const claiming = file.actors.filter((actor) => namesOf(actor).has(alias.toLowerCase()));
      expect(claiming.map(({ name }) => name).toSorted(compare)).toEqual(actors);
    }
  });

  it('restricts capitals only for names it has', () => {
    const known = new Set(file.actors.flatMap(spellingsOf));
    expect(file.caseSensitive.filter((restricted) => !known.has(restricted))).toEqual([]);
  });

  it.each(groups)('keeps %s in order, no member in two groups', (_, section) => {
    for (const members of section) expect(members).toEqual(members.toSorted(compare));
    const firsts = section.map(([first = '']) => first);
    expect(firsts).toEqual(firsts.toSorted(compare));
    expect(repeated(section.flat().map((member) => member.toLowerCase()))).toEqual([]);
  });

  it('keeps nicknames in order, one entry per given name', () => {
    const given = file.nicknames.map(({ name }) => name);
    expect(given).toEqual(given.toSorted(compare));
    expect(repeated(given)).toEqual([]);
    for (const { nicknames } of file.nicknames) expect(nicknames).toEqual(nicknames.toSorted(compare));
  });

  it.each([
    ['Bibi', 'Benjamin Netanyahu'],
    ['Hizbullah', 'Hezbollah'],
    ['Ismail Haniya', 'Ismail Haniyeh'],
    ['Yehya al-Sinwar', 'Yahya Sinwar'],
    ['Philadelphia Corridor', 'Philadelphi Corridor'],
    ['C.I.A.', 'Central Intelligence Agency'],
    ['IDF', 'Israel Defense Forces'],
    ['Ansar Allah', 'Houthis'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['Qaddafi', 'Muammar Gaddafi'],
    ['Kiev', 'Kyiv'],
    ['Burma', 'Myanmar'],
    ['Pentagon', 'US Department of Defense'],
  ])('knows that %s is %s', (alias, actor) => {
    const known = file.actors.find((entry) => entry.name === actor);
    expect(known && namesOf(known)).toContain(alias.toLowerCase());
  });

  it('keeps a capital apart from the names of its state', () => {
    const states = file.actors.filter(({ kind }) => kind === 'state');
    expect(states.length).toBeGreaterThan(190);
    for (const { aliases, metonyms = [] } of states) {
      expect(metonyms.filter((metonym) => aliases.includes(metonym))).toEqual([]);
    }
  });
});

function spellingsOf({ name, aliases, demonyms = [], metonyms = [] }: ActorEntry): readonly string[] {
  return [name, ...aliases, ...demonyms, ...metonyms];
}

/** Every name of an actor in small letters. */
function namesOf(actor: ActorEntry): ReadonlySet<string> {
  return new Set(spellingsOf(actor).map((spelling) => spelling.toLowerCase()));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
