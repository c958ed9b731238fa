import { firstNames } from './first-names.ts';
import type { Gender } from './gender.ts';
import { groupFullNames } from './group-full-names.ts';
import { isCalledShort } from './is-called-short.ts';
import { isGivenName } from './is-given-name.ts';
import { isPersonName } from './is-person-name.ts';
import type { Name } from './name.ts';
import type { NameMention } from './name-mention.ts';
import { surname } from './surname.ts';

/**
 * Groups the mentions of an article by who bears the name. Full names come first, see `groupFullNames`; a single word belongs to the only person whose name ends in it, else to the only one whose
 * given name it is. Where several share it, it is left out: who is meant depends on where it stands.
 */
export function groupNames(mentions: readonly NameMention[]): readonly Name[] {
  const bare = Map.groupBy(
    mentions.filter(({ words }) => words.length === 1),
    ({ words }) => words[0] ?? '',
  );
  const full = groupFullNames(mentions.filter(({ words }) => words.length > 1));
  const certain = new Set(full.filter(isPersonName).map((group) => surname(group[0]?.words ?? [])));
  const groups = full.map((group) => {
    const isLikely = !certain.has(surname(group[0]?.words ?? [])) && isCalledShort(group, bare);
    return { group: [...group], isPerson: isLikely || isPersonName(group) };
  });
  const people = groups.filter(({ isPerson }) => isPerson);
  const bySurname = indexBy(people, (words) => surname(words));
  const byFirst = indexBy(people, (words) => words[0]);
  const alone: NameMention[][] = [];
  for (const [word, own] of bare) {
    const isFirst = isGivenName(word) || own.some(({ isTitled }) => isTitled);
    const owners = bySurname.get(word) ?? (isFirst ? byFirst.get(word) : undefined) ?? new Set();
    const [owner] = owners;
    if (owner !== undefined && owners.size === 1) owner.group.push(...own);
    else if (owner === undefined && own.some(isCertain)) alone.push([...own]);
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

/** A single word is a name if it has a title, is an acronym or has its capital inside a sentence and no small twin. */
function isCertain({ isTitled, isAlsoWord, opensSentence, words }: NameMention): boolean {
  return isTitled || /^\p{Lu}{2}|^(?:\p{Lu}\.){2}/u.test(words[0] ?? '') || (!isAlsoWord && !opensSentence);
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
