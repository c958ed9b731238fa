import { isPeopleNoun } from '../../actors/is-people-noun.ts';
import { isRoleNoun } from '../../actors/is-role-noun.ts';
import { isTitle } from '../../actors/is-title.ts';
import { readWords } from '../../actors/read-words.ts';
import { english } from '../languages/english.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { calendarWordsOf } from './calendar-words.ts';
import { findPhrases } from './find-phrases.ts';
import { findRegions } from './find-regions.ts';
import { isSameName } from './is-same-name.ts';
import type { NameDemand } from './name-demand.ts';
import { numberWordsOf } from './number-words.ts';
import { splitTokens } from './split-tokens.ts';
import type { TextToken } from './text-token.ts';

const JOINS = /^(?:of|the|s)$/u;

/** The names of an English text, in order, with how another language may have them. */
export function readNameDemands(text: string, words: LanguageWords): readonly NameDemand[] {
  const tokens = splitTokens(text);
  const demands: NameDemand[] = [];
  const taken = new Set<number>();
  const take = (demand: NameDemand) => {
    const places = Array.from({ length: demand.length }, (_, offset) => demand.at + offset);
    if (places.some((place) => taken.has(place))) return;
    for (const place of places) taken.add(place);
    demands.push(demand);
  };
  for (const demand of exonymDemands(tokens, words)) take(demand);
  for (const demand of regionDemands(tokens, words)) take(demand);
  const firsts = new Set(
    readWords(text)
      .filter(({ pos }) => pos === 'PROPN')
      .map(({ text: word }) => word.replace(/[’'.].*$/u, '')),
  );
  const { months, days } = calendarWordsOf('en');
  const { isFigure } = numberWordsOf(english);
  tokens.forEach((token, at) => {
    const isName =
      token.isCapital &&
      (!token.isInitial || (firsts.has(token.text) && !isCommon(token.folded))) &&
      token.text !== 'I' &&
      !(token.text.length === 1 && tokens[at - 1]?.isCapital === true) &&
      !isTitle(token.folded) &&
      !isFigure(token) &&
      !months.has(token.folded) &&
      !days.has(token.folded);
    if (isName) take(plainDemand(token, at));
  });
  return demands.toSorted((left, right) => left.at - right.at);
}

/** Whether only words that join parts of one name or title stand between two demands. */
export function isBeside(left: NameDemand, right: NameDemand, tokens: readonly TextToken[]): boolean {
  return tokens
    .slice(left.at + left.length, right.at)
    .every(
      ({ folded, isCapital }) => isCapital || JOINS.test(folded) || isTitle(folded) || isRoleNoun(folded),
    );
}

/** "Officials said": the tagger takes some words that begin a sentence for names. */
function isCommon(lower: string): boolean {
  return isRoleNoun(lower) || isPeopleNoun(lower);
}

function exonymDemands(tokens: readonly TextToken[], { exonyms }: LanguageWords): readonly NameDemand[] {
  const entries = Object.entries(exonyms).toSorted(
    ([left], [right]) => right.split(' ').length - left.split(' ').length,
  );
  return entries.flatMap(([name, forms]) =>
    findPhrases(tokens, name)
      .filter(({ at }) => tokens[at]?.isCapital === true)
      .map(({ at, length }) => ({
        name,
        at,
        length,
        find: (translation: readonly TextToken[]) => [
          ...findPhrases(translation, forms),
          ...findPhrases(translation, name),
        ],
      })),
  );
}

function regionDemands(tokens: readonly TextToken[], words: LanguageWords): readonly NameDemand[] {
  return findRegions(tokens, english)
    .filter(({ at }) => tokens[at]?.isCapital === true)
    .map(({ at, length, code }) => ({
      name: code,
      at,
      length,
      find: (translation: readonly TextToken[]) =>
        findRegions(translation, words).filter((region) => region.code === code),
    }));
}

function plainDemand({ text, folded }: TextToken, at: number): NameDemand {
  return {
    name: text,
    at,
    length: 1,
    find: (translation) =>
      translation.flatMap((token, place) =>
        token.isCapital && isSameName(folded, token.folded) ? [{ at: place, length: 1 }] : [],
      ),
  };
}
