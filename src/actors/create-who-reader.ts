import { findBodies } from './find-bodies.ts';
import { findRoles } from './find-roles.ts';
import { genderOfPronoun } from './gender-of-pronoun.ts';
import type { Name } from './name.ts';
import type { NameIndex } from './name-index.ts';
import { readReferent } from './read-referent.ts';
import type { Reading } from './reading.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun, type Scene } from './resolve-pronoun.ts';
import { roleNouns } from './role-nouns.ts';
import type { Unit } from './sentence.ts';
import type { Who } from './who.ts';

const NOBODY: Who = { text: null, person: null, isNamed: false, isHuman: false };
const SOMEBODY: Who = { ...NOBODY, isHuman: true };

/**
 * Creates the function that tells who is meant by a phrase where it stands.
 *
 * @returns a function of the phrase and the sentences up to it, the last one cut off before it
 */
export function createWhoReader(
  { text, words }: Reading,
  names: NameIndex,
): (phrase: readonly Unit[], scenes: readonly Scene[]) => Who {
  const roles = findRoles(words, names.links);
  const bodies = Map.groupBy(findBodies(text, words, names.links), ({ noun }) => noun);

  /** "the administration", where the article has named but one: "Biden administration" */
  function findBody(description: readonly string[], before: number): string | null {
    const [noun] = description;
    const own = (bodies.get(noun ?? '') ?? []).filter(({ start }) => start < before);
    const texts = new Set(own.map((body) => body.text));
    return description.length === 1 && texts.size === 1 ? ([...texts][0] ?? null) : null;
  }

  return (phrase, scenes) => {
    const referent = readReferent(text, phrase, names);
    const start = phrase[0]?.start ?? 0;
    switch (referent.kind) {
      case 'name':
        return ofName(referent.name);
      case 'open':
        return { ...SOMEBODY, isNamed: true };
      case 'body':
        return { ...NOBODY, text: referent.text, isNamed: true };
      case 'description': {
        const person = resolveDescription(referent.words, start, roles);
        if (person !== null) return ofName(person);
        const body = findBody(referent.words, start);
        if (body !== null) return { ...NOBODY, text: body, isNamed: true };
        return roleNouns.has(referent.words.at(-1) ?? '') ? SOMEBODY : NOBODY;
      }
      case 'pronoun': {
        const gender = genderOfPronoun(referent.pronoun);
        const person = gender === null ? null : resolvePronoun(gender, scenes);
        return person === null ? (gender === null ? NOBODY : SOMEBODY) : ofName(person);
      }
      case 'unnamed':
        return referent.isHuman ? SOMEBODY : NOBODY;
    }
  };
}

function ofName(name: Name): Who {
  const isPerson = name.kind === 'person';
  return { text: name.text, person: isPerson ? name : null, isNamed: true, isHuman: isPerson };
}
