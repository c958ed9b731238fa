import type { Actor } from './actor.ts';
import type { Gender } from './gender.ts';
import type { Name } from './name.ts';

/** A sentence as the search for an antecedent sees it. */
export interface Scene {
  readonly paragraph: number;
  /** Who does or says something in it, in order. */
  readonly actors: readonly Actor[];
  /** The people it names outside quotations, in any place. */
  readonly people: readonly Name[];
}

/**
 * Who "he" or "she" is: the subject or speaker before it in its sentence, else that of the nearest sentence before in its paragraph or
 * the paragraph before that has one who agrees. Nobody, where two are equal, where somebody unnamed comes nearer, or where a
 * sentence in between names another who agrees.
 *
 * @param scenes the sentences up to the pronoun, the last one cut off before it
 */
export function resolvePronoun(gender: Gender, scenes: readonly Scene[]): Name | null {
  const passed = new Set<Name>();
  const own = scenes.at(-1)?.paragraph;
  let before: number | undefined;
  for (let index = scenes.length - 1; index >= 0; index--) {
    const scene = scenes[index];
    if (scene === undefined) return null;
    if (scene.paragraph !== own) before ??= scene.paragraph;
    if (scene.paragraph !== own && scene.paragraph !== before) return null;
    const meant = pick(scene.actors, gender);
    if (meant !== undefined)
      return meant !== null && [...passed].every((name) => name === meant) ? meant : null;
    for (const name of scene.people) if (agrees(name, gender)) passed.add(name);
  }
  return null;
}

function agrees(name: Name, gender: Gender): boolean {
  return name.gender === null || name.gender === gender;
}

/** `undefined` where nobody in the sentence can be meant, `null` where it is not certain who. */
function pick(actors: readonly Actor[], gender: Gender): Name | null | undefined {
  const possible = actors.filter(
    ({ who }) => who.isHuman && (who.person === null || agrees(who.person, gender)),
  );
  if (possible.length === 0) return undefined;
  const main = possible.filter(({ isMain }) => isMain);
  return only(possible) ?? only(main);
}

function only(actors: readonly Actor[]): Name | null {
  const people = new Set(actors.map(({ who }) => who.person));
  return people.size === 1 ? ([...people][0] ?? null) : null;
}
