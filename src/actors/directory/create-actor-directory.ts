import { bareTitle } from '../bare-title.ts';
import { foldName } from '../fold-name.ts';
import { honorifics } from '../honorifics.ts';
import { isRoleNoun } from '../is-role-noun.ts';
import { shortTitles } from '../short-titles.ts';
import type { ActorDirectory, ActorMatch } from './actor-directory.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { LibraryActor } from './library-actor.ts';

interface DirectoryParts {
  readonly actors: readonly LibraryActor[];
  /** Of two words, in letters. */
  readonly distance: (left: string, right: string) => number;
}

/** An actor with all they are called, folded. */
interface Entry {
  readonly actor: LibraryActor;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const MOST_SUGGESTIONS = 5;
/** Longer words differ by typing errors in two letters, shorter ones in one. */
const LONG_WORD = 7;
const SHORTEST_MISTYPED = 4;

/** Prepares actors for being looked up by what people type. */
export function createActorDirectory({ actors, distance }: DirectoryParts): ActorDirectory {
  const entries = actors.map(toEntry);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byName = Map.groupBy(
    entries.flatMap(({ actor, names }) => names.map((name) => ({ name, actor }))),
    ({ name }) => name,
  );
  const byPart = new Map(
    actors.flatMap((actor) =>
      actor.parts.map(({ articleId, index }) => [`${index} ${articleId}`, actor] as const),
    ),
  );

  const named = (wanted: string): readonly LibraryActor[] => {
    const found = [...new Set((byName.get(wanted) ?? []).map(({ actor }) => actor))];
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
      if (wanted === '') return actors.filter(isMain).slice(0, most);
      const whole = entries.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
      const begun = entries.filter((entry) => !whole.includes(entry) && beginsWith(entry, wanted));
      const exact = [...whole, ...begun].map(({ actor }) => actor);
      const ranked = [...exact.filter(isMain), ...exact.filter((actor) => !isMain(actor))];
      if (ranked.length >= most || ranked.length > 0) return ranked.slice(0, most);
      return entries
        .filter((entry) => isMistyped(entry, wanted, distance))
        .map(({ actor }) => actor)
        .slice(0, most);
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

function beginsWith({ words }: Entry, wanted: string): boolean {
  const typed = wanted.split(' ');
  return typed.every((part) => words.some((word) => word.startsWith(part)));
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

/** Whether each word typed is one of the names but for a letter or two, as far as it was typed. */
function isMistyped(
  { words }: Entry,
  wanted: string,
  distance: (left: string, right: string) => number,
): boolean {
  return wanted.split(' ').every((part) => {
    if (part.length < SHORTEST_MISTYPED) return words.some((word) => word.startsWith(part));
    const most = part.length >= LONG_WORD ? 2 : 1;
    return words.some((word) => {
      if (word.length < part.length - most) return false;
      return (
        distance(part, word.slice(0, part.length)) <= most ||
        distance(part, word) <= most ||
        foldSpelling(part) === foldSpelling(word)
      );
    });
  });
}
