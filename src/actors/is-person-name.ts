import { isGivenName } from './is-given-name.ts';
import type { NameMention } from './name-mention.ts';
import { organisationWords } from './organisation-words.ts';

/** Words that end organisations’ names and people’s alike: "Cornel West", "Samantha Power". */
const ALSO_SURNAMES: ReadonlySet<string> = new Set(
  'bank bridge church day force harbor hill justice land law north page park post power road sea star street sun voice war watch west'.split(
    ' ',
  ),
);

/**
 * Whether mentions of one name of several words are a person’s for sure: they have a title or role, begin with a given name or
 * have an initial in the middle.
 *
 * @param isGiven whether a word is a given name
 */
export function isPersonName(
  mentions: readonly NameMention[],
  isGiven: (word: string) => boolean = isGivenName,
): boolean {
  if (mentions.some(({ isTitled }) => isTitled)) return true;
  if (mentions.some(({ hasArticle, isAttributive }) => hasArticle && !isAttributive)) return false;
  return mentions.some(({ words }) => {
    const institutional = words.filter((word) => organisationWords.has(word.toLowerCase()));
    if (isGiven(words[0] ?? '')) {
      return institutional.every((word) => ALSO_SURNAMES.has(word.toLowerCase()) && word === words.at(-1));
    }
    return institutional.length === 0 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word));
  });
}
