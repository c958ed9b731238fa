import { firstNames } from './first-names.ts';
import type { Gender } from './gender.ts';
import { groupFullNames } from './group-full-names.ts';
import { isCalledShort } from './is-called-short.ts';
import { isGivenName } from './is-given-name.ts';
import { isPersonName } from './is-person-name.ts';
import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';
import { withoutParticle } from './name-particles.ts';
import { surname } from './surname.ts';

/** What is known of words as names before an article is read. */
export interface NameHints {
  /** Whether a word is a name, so that it counts even where it only opens sentences. */
  isKnown(word: string): boolean;
  /** Whether a word is a given name. */
  isGivenName(word: string): boolean;
  /** Whether a word is a place's name. */
  isPlace(word: string): boolean;
}

const NO_HINTS: NameHints = { isKnown: () => false, isGivenName, isPlace: () => false };

/**
 * Groups the mentions of an article by who bears the name. Full names come first, see `groupFullNames`; a single word belongs to the only person whose name ends in it, else to the only one whose
 * given name it is. Where several share it, it is left out: who is meant depends on where it stands.
 *
 * @param hints what is known of words beforehand
 */
export function groupNames(mentions: readonly NameMention[], hints: NameHints = NO_HINTS): readonly Name[] {
  const bare = Map.groupBy(
    mentions.filter(({ words }) => words.length === 1),
    ({ words }) => withoutParticle(words[0] ?? ''),
  );
  const full = groupFullNames(mentions.filter(({ words }) => words.length > 1));
  const certain = new Set(
    full
      .filter((group) => isPersonName(group, hints.isGivenName))
      .map((group) => surname(group[0]?.words ?? [])),
  );
  const groups = full.map((group) => {
    const last = surname(group[0]?.words ?? []);
    // "Canada" is no short form of "Engage Canada".
    const isLikely = !certain.has(last) && !hints.isPlace(last ?? '') && isCalledShort(group, bare);
    return { group: [...group], isPerson: isLikely || isPersonName(group, hints.isGivenName) };
  });
  const people = groups.filter(({ isPerson }) => isPerson);
  const bySurname = indexBy(people, (words) => withoutParticle(surname(words) ?? ''));
  const byFirst = indexBy(people, (words) => words[0]);
  const alone: NameMention[][] = [];
  for (const [word, own] of bare) {
    const isFirst =
      isGivenName(word) ||
      hints.isKnown(word) ||
      own.some(({ isTitled }) => isTitled) ||
      isFamilyFirst(word, hints);
    const owners = bySurname.get(word) ?? (isFirst ? byFirst.get(word) : undefined) ?? new Set();
    const [owner] = owners;
    if (owner !== undefined && owners.size === 1 && agrees(owner.group, own)) owner.group.push(...own);
    else if (owner !== undefined && owners.size === 1) alone.push([...own]);
    else if (owner === undefined && own.some((mention) => isCertain(mention, hints.isKnown)))
      alone.push([...own]);
  }
  return [
    ...groups.map(({ group, isPerson }) => toName(group, isPerson)),
    ...alone.map((group) =>
      toName(
        group,
        group.some(({ isTitled }) => isTitled),
      ),
    ),
  ];
}

interface Group {
  readonly group: NameMention[];
}

function indexBy(
  groups: readonly Group[],
  wordOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, ReadonlySet<Group>> {
  const index = new Map<string, Set<Group>>();
  for (const group of groups) {
    for (const { words } of group.group) {
      const word = wordOf(words) ?? '';
      const own = index.get(word);
      if (own === undefined) index.set(word, new Set([group]));
      else own.add(group);
    }
  }
  return index;
}

/**
 * A single word is a name if it has a title, is an acronym, or has its capital inside a sentence, or is known as a name, and has no
 * small twin.
 */
function isCertain(
  { isTitled, isAlsoWord, opensSentence, words: [word = ''] }: NameMention,
  isKnown: (word: string) => boolean,
): boolean {
  if (isTitled) return true;
  // A month alone is nobody’s name.
  if (isMonth(word)) return false;
  if (/^\p{Lu}{2}|^(?:\p{Lu}\.){2}/u.test(word)) return true;
  return !isAlsoWord && (!opensSentence || isKnown(word));
}

/** "Lai" of "Lai Ching-te": no given name that is known, so more likely the family's, which many languages put first. */
function isFamilyFirst(word: string, { isPlace }: NameHints): boolean {
  return !isPlace(word);
}

const MONTHS = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2024, month)),
  ),
);

function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/** "Mr. Burke" is not Joanna Burke. */
function agrees([full]: readonly NameMention[], bare: readonly NameMention[]): boolean {
  const gender = bare.find((mention) => mention.gender !== null)?.gender ?? null;
  const given = genderOfGivenName(full?.words ?? []);
  return gender === null || given === null || gender === given;
}

function toName(group: readonly NameMention[], isPerson: boolean): Name {
  const mentions = group.toSorted((one, other) => one.start - other.start);
  const [fullest] = mentions.toSorted((one, other) => other.words.length - one.words.length);
  return {
    text: fullest?.words.join(' ') ?? '',
    kind: isPerson ? 'person' : 'other',
    gender: mentions.find(({ gender }) => gender !== null)?.gender ?? genderOfGivenName(fullest?.words ?? []),
    mentions,
  };
}

function genderOfGivenName(words: readonly string[]): Gender | null {
  const first = words.length > 1 ? (words[0] ?? '').toLowerCase() : '';
  const isMan = firstNames.men.has(first);
  return isMan === firstNames.women.has(first) ? null : isMan ? 'man' : 'woman';
}
