import type { CuratedIndex } from '../curated-index.ts';
import { withoutSuffix } from '../without-suffix.ts';

/**
 * Whether two full names can be one person’s: the same last word, and given names that are equal, short for each other ("Bill",
 * "William"), or an initial of one another; middle names may be missing, but two different ones make two people.
 */
export function isSamePerson(one: string, other: string, curated: Pick<CuratedIndex, 'nicknames'>): boolean {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left === null || right === null || left.last !== right.last) return false;
  if (!isSameGiven(left.given, right.given, curated)) return false;
  return left.middle.length === 0 || right.middle.length === 0 || isSameMiddle(left.middle, right.middle);
}

interface NameParts {
  readonly given: string;
  readonly middle: readonly string[];
  readonly last: string;
}

function partsOf(name: string): NameParts | null {
  const words = withoutSuffix(name.split(' ')).map((word) =>
    word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.'’]/gu, ''),
  );
  const [given, ...rest] = words;
  const last = rest.pop();
  return given === undefined || last === undefined ? null : { given, middle: rest, last };
}

function isSameGiven(one: string, other: string, { nicknames }: Pick<CuratedIndex, 'nicknames'>): boolean {
  if (one === other || isInitialOf(one, other) || isInitialOf(other, one)) return true;
  if (nicknames(one).has(other)) return true;
  // "Tony" and "Antony" may share a full form rather than be each other's.
  return [...nicknames(one)].some(
    (name) => nicknames(name).has(other) && nicknames(other).has(name) && name.length > 4 && one !== other,
  );
}

function isSameMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = one.length <= other.length ? [one, other] : [other, one];
  return left.every((word, at) => {
    const own = right[at] ?? '';
    return word === own || isInitialOf(word, own) || isInitialOf(own, word);
  });
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}
