import { foldName } from '../fold-name.ts';
import { isBodyWord } from './is-body-word.ts';
import type { NamedGroup } from './named-group.ts';

const LINK = /^(?:of|the|for|and|in|on|&|de|la|to)$/u;

/**
 * Joins the short names of bodies with the only long one of the article they can stand for: "EMA" with "European Medicines Agency", "the
 * Commission" with "European Commission", "Fenwick" with "Fenwick University".
 */
export function joinShortNames(groups: readonly NamedGroup[]): readonly NamedGroup[] {
  const bodies = groups.filter(({ kind }) => kind !== 'person' && kind !== 'state');
  const long = bodies.filter((group) => wordsOf(group).length > 1);
  const joined = new Set<NamedGroup>();
  for (const short of bodies) {
    const [word, second] = wordsOf(short);
    if (word === undefined || second !== undefined || short.isCurated) continue;
    const [owner, another] = long.filter((group) => standsFor(word, wordsOf(group)));
    if (owner === undefined || another !== undefined) continue;
    owner.names.push(...short.names);
    owner.mentions.push(...short.mentions);
    joined.add(short);
  }
  return groups.filter((group) => !joined.has(group) && !isFragment(group));
}

/** "The Ministry" alone, of which nothing tells whose it is. */
function isFragment(group: NamedGroup): boolean {
  const [word, second] = wordsOf(group);
  return second === undefined && group.kind !== 'person' && !group.isCurated && isBodyWord(word ?? '');
}

/** Of its longest name. */
function wordsOf({ names }: NamedGroup): readonly string[] {
  const [text = ''] = names.map((name) => name.text).toSorted((one, other) => other.length - one.length);
  return text.split(' ');
}

function standsFor(word: string, words: readonly string[]): boolean {
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) {
    const initials = words.filter((own) => !LINK.test(own.toLowerCase())).map((own) => own.charAt(0));
    return foldName(word) === foldName(initials.join(''));
  }
  return words.at(-1) === word || (words.length === 2 && words[0] === word);
}
