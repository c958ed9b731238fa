import type { CuratedNames } from './curated-names.ts';
import { foldName } from './fold-name.ts';

/** An actor known before anything is read. */
export type CuratedActor = CuratedNames['actors'][number];

/** The curated names, to be looked up by any of their spellings. */
export interface CuratedIndex {
  /** Who a name means for certain: by name or alias, never one that several answer to. */
  find(name: string): CuratedActor | undefined;
  /** The state a name stands for where it acts or speaks: "Washington". */
  byMetonym(name: string): CuratedActor | undefined;
  /** Everybody a name may mean, where several answer to it. */
  ambiguous(name: string): readonly CuratedActor[];
  /** Whether it is an adjective of a state or its people in the singular or plural: "Israeli", "Israelis". */
  isDemonym(word: string): boolean;
  /** The given names that a short form stands for, and the short forms of a given name, in lower case. */
  nicknames(given: string): ReadonlySet<string>;
}

/** Prepares the curated names for being looked up. */
export function createCuratedIndex({ actors, ambiguous, nicknames }: CuratedNames): CuratedIndex {
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  const several = new Map(
    ambiguous.map(({ alias, actors: names }) => [
      foldName(alias),
      names.flatMap((name) => byName.get(name) ?? []),
    ]),
  );
  const named = new Map<string, CuratedActor>();
  const metonyms = new Map<string, CuratedActor>();
  const demonyms = new Set(several.keys());
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases])
      if (!several.has(foldName(name))) named.set(foldName(name), actor);
    for (const name of actor.metonyms ?? []) metonyms.set(foldName(name), actor);
    for (const demonym of actor.demonyms ?? []) {
      demonyms.add(foldName(demonym));
      demonyms.add(`${foldName(demonym)}s`);
    }
  }
  for (const { alias, actors: names } of ambiguous)
    if (names.includes(alias)) demonyms.delete(foldName(alias));
  const short = groupNicknames(nicknames);
  return {
    find: (name) => named.get(foldName(name)),
    byMetonym: (name) => metonyms.get(foldName(name)),
    ambiguous: (name) => several.get(foldName(name)) ?? [],
    isDemonym: (word) => demonyms.has(foldName(word)),
    nicknames: (given) => short.get(given.toLowerCase()) ?? new Set(),
  };
}

function groupNicknames(nicknames: CuratedNames['nicknames']): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const own = groups.get(one) ?? new Set();
    groups.set(one, own.add(other));
  };
  for (const { name, nicknames: own } of nicknames) {
    for (const nickname of own) {
      add(name.toLowerCase(), nickname.toLowerCase());
      add(nickname.toLowerCase(), name.toLowerCase());
    }
  }
  return groups;
}
