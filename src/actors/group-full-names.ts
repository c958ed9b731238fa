import { isGivenName } from './is-given-name.ts';
import type { NameMention } from './name-mention.ts';
import { organisationWords } from './organisation-words.ts';
import { withoutSuffix } from './without-suffix.ts';

const LONGEST_NAME = 10;

/**
 * Groups names of several words by who bears them. The same first and last word make one bearer ("Antony Blinken", "Antony J. Blinken"),
 * unless the article prints different middle names ("George W." and "George P. Bush"); organisations’ names must be the same. A
 * name that is the end of exactly one longer one belongs to that ("Vander Plaats", "Bob Vander Plaats").
 */
export function groupFullNames(mentions: readonly NameMention[]): readonly (readonly NameMention[])[] {
  const byEnds = Map.groupBy(mentions, ({ words }) => keyOf(words));
  const groups = [...byEnds.values()].flatMap(splitByMiddle);
  const longer = new Map<string, readonly NameMention[][]>();
  const own = groups.map((group) => [...group]);
  for (const group of own) {
    const words = withoutSuffix(group[0]?.words ?? []);
    for (let from = 1; from < Math.min(words.length, LONGEST_NAME) - 1; from++) {
      const end = words.slice(from).join(' ').toLowerCase();
      longer.set(end, [...(longer.get(end) ?? []), group]);
    }
  }
  return own.filter((group) => {
    const words = group[0]?.words ?? [];
    const [whole, second] = longer.get(words.join(' ').toLowerCase()) ?? [];
    const isEnd =
      whole !== undefined &&
      second === undefined &&
      isSurname(words) &&
      isGivenName(whole[0]?.words[0] ?? '');
    if (isEnd) whole.push(...group);
    return !isEnd;
  });
}

/** "Vander Plaats", but not "David Miller" in "Aaron David Miller". */
function isSurname(words: readonly string[]): boolean {
  return !isGivenName(words[0] ?? '') && !words.some((word) => organisationWords.has(word.toLowerCase()));
}

function keyOf(words: readonly string[]): string {
  const own = withoutSuffix(words);
  const isInstitution = own.length > 2 && own.some((word) => organisationWords.has(word.toLowerCase()));
  return (isInstitution ? words.join(' ') : `${own[0] ?? ''} ${own.at(-1) ?? ''}`).toLowerCase();
}

/** Those without a middle name stay together only if there is no choice. */
function splitByMiddle(group: readonly NameMention[]): readonly (readonly NameMention[])[] {
  const initialOf = ({ words }: NameMention) => withoutSuffix(words).slice(1, -1).join(' ').charAt(0);
  const initials = new Set(group.map(initialOf).filter((initial) => initial !== ''));
  return initials.size < 2 ? [group] : [...Map.groupBy(group, initialOf).values()];
}
