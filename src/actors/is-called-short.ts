import type { NameMention } from './name-mention.ts';
import { organisationWords } from './organisation-words.ts';
import { surname } from './surname.ts';

const LONGEST_NAME = 4;

/**
 * Whether an article names somebody in full and goes on with the last word alone ("Naureen Jahangir", then "Jahangir"), or with the first
 * and a form of address ("Xi Jinping", then "Mr. Xi"): people are called so, organisations and places are not.
 *
 * @param mentions those of one name of several words
 * @param bare the mentions of one word, by that word
 */
export function isCalledShort(
  mentions: readonly NameMention[],
  bare: ReadonlyMap<string, readonly NameMention[]>,
): boolean {
  const words = mentions[0]?.words ?? [];
  if (
    mentions.some(({ hasArticle, isAttributive }) => hasArticle && !isAttributive) ||
    words.length > LONGEST_NAME
  )
    return false;
  if (words.some((word) => organisationWords.has(word.toLowerCase()))) return false;
  if (bare.get(words[0] ?? '')?.some(({ isTitled }) => isTitled) === true) return true;
  const last = surname(words) ?? '';
  const own = bare.get(last) ?? [];
  const isPlural = last.endsWith('s') && bare.has(last.slice(0, -1));
  if (!/\p{Ll}/u.test(last) || isPlural) return false;
  return (
    own.some(({ isAttributive }) => !isAttributive) &&
    own.every(({ hasArticle, isAttributive }) => !hasArticle || isAttributive)
  );
}
