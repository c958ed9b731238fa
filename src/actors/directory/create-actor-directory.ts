import { bareTitle } from '../bare-title.ts';
import { foldName } from '../fold-name.ts';
import { honorifics } from '../honorifics.ts';
import { isRoleNoun } from '../is-role-noun.ts';
import { shortTitles } from '../short-titles.ts';
import type { ActorDirectory, ActorMatch } from './actor-directory.ts';
import { type Breathe, createBreathing } from './create-breathing.ts';
import { createNameVocabulary } from './create-name-vocabulary.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { LibraryActor } from './library-actor.ts';

interface DirectoryParts {
  readonly actors: readonly LibraryActor[];
  /** Of two words, in letters. */
  readonly distance: (left: string, right: string) => number;
  /** Lets others have their turn; by default now and then. */
  readonly breathe?: Breathe;
}

/** An actor with all they are called, folded. */
interface Entry {
  readonly actor: LibraryActor;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const MOST_SUGGESTIONS = 5;

/** Prepares actors for being looked up by what people type. */
export async function createActorDirectory({
  actors,
  distance,
  breathe = createBreathing(),
}: DirectoryParts): Promise<ActorDirectory> {
  const entries: Entry[] = [];
  for (const actor of actors) {
    await breathe();
    entries.push(toEntry(actor));
  }
  const vocabulary = await createNameVocabulary(
    entries.map(({ words }) => words),
    distance,
    breathe,
  );
  const byId = new Map<string, LibraryActor>();
  const byName = new Map<string, LibraryActor[]>();
  const byPart = new Map<string, LibraryActor>();
  for (const { actor, names } of entries) {
    await breathe();
    byId.set(actor.id, actor);
    for (const name of names) {
      const own = byName.get(name);
      if (own === undefined) byName.set(name, [actor]);
      else own.push(actor);
    }
    for (const { articleId, index } of actor.parts) byPart.set(`${index} ${articleId}`, actor);
  }

  const named = (wanted: string): readonly LibraryActor[] => {
    const found = [...new Set(byName.get(wanted) ?? [])];
    const main = found.filter(({ name }) => foldName(name) === wanted);
    if (main.length === 1) return main;
    const known = found.filter(({ curatedNames }) => curatedNames.includes(wanted));
    if (known.length === 1) return known;
    const own = found.filter((actor) => isMain(actor) || found.every((one) => !isMain(one)));
    // A surname that an article prints for one may be that of another, too.
    const isWord = own.length > 0 && !wanted.includes(' ');
    return isWord ? [...new Set([...own, ...withWords(wanted)])] : own;
  };

  const withWords = (wanted: string): readonly LibraryActor[] => {
    const words = wanted.split(' ');
    return entries
      .filter(({ actor, names }) => isMain(actor) && names.some((name) => hasAll(name, words)))
      .map(({ actor }) => actor);
  };

  const alike = (wanted: string): readonly LibraryActor[] =>
    entries
      .map((entry) => ({
        entry,
        far: Math.min(...entry.names.map((name) => farness(wanted, name, distance))),
      }))
      .filter(({ far }) => Number.isFinite(far))
      .toSorted((one, other) => one.far - other.far)
      .map(({ entry: { actor } }) => actor);

  return {
    actors,
    byId: (id) => byId.get(id),
    ofPart: (articleId, index) => byPart.get(`${index} ${articleId}`),
    find(name) {
      const known = byId.get(name.trim());
      if (known !== undefined) return { kind: 'found', actor: known };
      for (const wanted of [foldName(name), foldName(withoutTitles(name))]) {
        if (wanted === '') continue;
        const match = toMatch(named(wanted)) ?? toMatch(withWords(wanted));
        if (match !== null) return match;
      }
      return {
        kind: 'unknown',
        suggestions: alike(foldName(withoutTitles(name))).slice(0, MOST_SUGGESTIONS),
      };
    },
    complete(typed, most) {
      const wanted = foldName(typed);
      if (wanted === '') return takeMain(entries, most, ({ actor }) => isMain(actor));
      const parts = wanted.split(' ');
      const among = (found: readonly (readonly number[] | null)[]) => {
        const [rarest] = found.filter((places) => places !== null).toSorted((a, b) => a.length - b.length);
        return rarest === undefined ? entries : rarest.flatMap((place) => entries[place] ?? []);
      };
      const begun = takeMain(among(parts.map(vocabulary.beginning)), most, ({ words }) =>
        parts.every((part) => words.some((word) => word.startsWith(part))),
      );
      if (begun.length > 0) return begun;
      const alike = parts.map((part) => ({ part, meant: new Set(vocabulary.alike(part)) }));
      const places = alike.map(({ part, meant }) => {
        const beginning = vocabulary.beginning(part);
        const all = new Set([...[...meant].flatMap(vocabulary.having), ...(beginning ?? [])]);
        return beginning === null ? null : [...all].sort((one, other) => one - other);
      });
      return takeMain(among(places), most, ({ words }) =>
        alike.every(({ part, meant }) => words.some((word) => meant.has(word) || word.startsWith(part))),
      );
    },
  };
}

function toEntry(actor: LibraryActor): Entry {
  const names = [...new Set([actor.name, ...actor.aliases, ...actor.curatedNames].map(foldName))];
  return { actor, names, words: [...new Set(names.flatMap((name) => name.split(' ')))] };
}

/** Sources without a name are found last: "the minister" is mostly somebody else. */
function isMain({ kind }: LibraryActor): boolean {
  return kind !== 'unnamed';
}

function toMatch(found: readonly LibraryActor[]): ActorMatch | null {
  const [actor, second] = found;
  if (actor === undefined) return null;
  return second === undefined ? { kind: 'found', actor } : { kind: 'ambiguous', candidates: found };
}

function hasAll(name: string, words: readonly string[]): boolean {
  const own = name.split(' ');
  return words.every((word) => own.includes(word));
}

/** The first so many that pass a test, sources without a name behind all others. */
function takeMain(
  entries: readonly Entry[],
  most: number,
  test: (entry: Entry) => boolean,
): readonly LibraryActor[] {
  const [main, rest]: [LibraryActor[], LibraryActor[]] = [[], []];
  for (const entry of entries) {
    if (main.length === most) break;
    const taken = isMain(entry.actor) ? main : rest;
    if (taken.length < most && test(entry)) taken.push(entry.actor);
  }
  return [...main, ...rest].slice(0, most);
}

/** "Secretary of State Blinken" */
function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/u);
  const isTitle = (word: string) => {
    const key = bareTitle(word.toLowerCase());
    return (
      honorifics.has(key) ||
      shortTitles.has(key) ||
      isRoleNoun(key) ||
      /^(?:of|the|prime|foreign|state|vice|former)$/u.test(key)
    );
  };
  const from = words.findIndex((word) => !isTitle(word));
  return from < 0 ? name : words.slice(from).join(' ');
}

/** How far a name is from what was typed; infinite for another one altogether. */
function farness(wanted: string, name: string, distance: (left: string, right: string) => number): number {
  if (wanted === '' || Math.abs(wanted.length - name.length) > wanted.length) return Number.POSITIVE_INFINITY;
  if (foldSpelling(wanted) === foldSpelling(name)) return 0.5;
  const far = Math.min(...[name, ...name.split(' ')].map((part) => distance(wanted, part)));
  return far <= Math.max(1, Math.floor(wanted.length / 3)) ? far : Number.POSITIVE_INFINITY;
}
