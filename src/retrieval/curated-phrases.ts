import type { CuratedNames } from '../actors/curated-names.ts';
import { foldPhrase, type PhraseGroup } from './phrase-groups.ts';

/** How much another phrase of a group counts: names of one actor nearly as much as the one searched for, looser kin less. */
const SHARES = {
  alias: 0.95,
  spelling: 0.95,
  nickname: 0.9,
  synonym: 0.8,
  role: 0.7,
  demonym: 0.7,
  metonym: 0.5,
};
/** Written in capitals it is folded to a word of its own, so it can be told from the pronoun. */
const TOLD_APART = new Set(['US']);

/** The phrases that the curated names let stand for each other. Names that are ordinary words in small letters are left out. */
export function curatedPhrases(names: CuratedNames): readonly PhraseGroup[] {
  const key = (phrase: string) => foldPhrase(phrase).join(' ');
  const ordinary = new Set(names.caseSensitive.filter((name) => !TOLD_APART.has(name)).map(key));
  const usable = (phrases: readonly string[]) => phrases.filter((phrase) => !ordinary.has(key(phrase)));
  const group = (phrases: readonly string[], share: number): PhraseGroup => ({
    phrases: usable(phrases),
    share,
  });
  return [
    ...names.actors.flatMap(({ name, aliases, demonyms = [], metonyms = [] }) => [
      group([name, ...aliases], SHARES.alias),
      ...demonyms.map((demonym) => group([name, demonym], SHARES.demonym)),
      ...metonyms.map((metonym) => group([name, metonym], SHARES.metonym)),
    ]),
    ...names.nicknames.map(({ name, nicknames }) => group([name, ...nicknames], SHARES.nickname)),
    ...names.spellings.map((spellings) => group(spellings, SHARES.spelling)),
    ...names.roles.map((roles) => group(roles, SHARES.role)),
    ...names.synonyms.map((synonyms) => group(synonyms, SHARES.synonym)),
  ].filter(({ phrases }) => phrases.length > 1);
}
