import { isRoleNoun } from '../actors/is-role-noun.ts';
import type { NounGroup } from '../deeds/deed.ts';

/** Whether two noun groups name the same; `unknown` where one is a pronoun or not there. */
export type GroupComparison = 'same' | 'other' | 'unknown';

/** So many letters "Israel" and "Israeli", "Iran" and "Iranian" begin with alike. */
const ROOT = 4;

/**
 * Compares what two noun groups name. Names are the same if their last words are and no other part speaks against it; other nouns must have the same words
 * before them, too: "Israeli soldiers" are others than "soldiers".
 */
export function compareGroups(left: NounGroup | null, right: NounGroup | null): GroupComparison {
  if (left === null || right === null || left.pronoun !== null || right.pronoun !== null) return 'unknown';
  if (left.heads.length !== right.heads.length) return 'other';
  const isName = left.isName || right.isName;
  const isSameHead = (head: string, other: string) => (isName ? isSameName(head, other) : head === other);
  if (!left.heads.every((head) => right.heads.some((other) => isSameHead(head, other)))) return 'other';
  const [own, others] = isName ? [namesBefore(left), namesBefore(right)] : [left.modifiers, right.modifiers];
  const isWithin = (some: readonly string[], all: readonly string[]) =>
    some.every((stem) => all.some((other) => isSameName(stem, other)));
  const isSame = isName
    ? isWithin(own, others) || isWithin(others, own)
    : isWithin(own, others) && isWithin(others, own);
  return isSame ? 'same' : 'other';
}

/** Whether two stems are of one name: the same, or a country and its people. */
export function isSameName(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= ROOT && long.startsWith(short) && long.length - short.length <= 3;
}

/** Titles tell of a person, but nobody else's name. */
function namesBefore({ modifiers, names }: NounGroup): readonly string[] {
  return modifiers.filter((stem) => names.includes(stem) && !isRoleNoun(stem));
}
