import { isGivenName } from '../../actors/is-given-name.ts';
import { english } from '../languages/english.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { calendarWordsOf } from './calendar-words.ts';
import { type FoundPhrase, findPhrases } from './find-phrases.ts';
import { findRegions } from './find-regions.ts';
import type { NameDemand } from './name-demand.ts';
import { numberWordsOf } from './number-words.ts';
import { isBeside, readNameDemands } from './read-name-demands.ts';
import { splitTokens } from './split-tokens.ts';
import type { TextToken } from './text-token.ts';

/** A statement, what it was asked for, and what is said to be its translation. */
export interface NameCheck {
  readonly statement: string;
  /** In the language of the statement: names in it may be in the translation. */
  readonly question: string;
  readonly translation: string;
  readonly words: LanguageWords;
}

/** What is wrong with the names of a translation: one is missing or stands elsewhere, or is in neither the statement nor the question. */
export type NameFault = 'lost' | 'moved' | 'strange';

/** Articles, and adjectives by their endings; verbs in the past end in "te" and "ten". */
const BEFORE_NOUN =
  /^(?:der|die|das|den|dem|des|ein\w*|kein\w*|im|am|zum|zur|vom|beim|ins|ans|seine?\w*|ihre?\w*|diese?\w*|jede?\w*|alle\w*|viele\w*|mehr\w*|einige\w*|\d[\d.,]*)$|(?<!t)(?:e|en|er|es|em)$/u;

/**
 * Compares the names of a translation with those of the statement: each has to be there, in the order of the statement but for those that stand in one phrase ("Israeli
 * Prime Minister Benjamin Netanyahu"), and no other may be.
 */
export function findNameFault({ statement, question, translation, words }: NameCheck): NameFault | null {
  const demands = readNameDemands(statement, words);
  const tokens = splitTokens(translation);
  const places = demands.map((demand) => demand.find(tokens));
  if (places.some((found) => found.length === 0)) return 'lost';
  if (!isInOrder(demands, places, splitTokens(statement))) return 'moved';
  const allowed = readNameDemands(question, words).map((demand) => demand.find(tokens));
  const covered = new Set(
    [...places, ...allowed, ...findUncapitalised(splitTokens(statement), tokens, words)]
      .flat()
      .flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
  );
  return hasStrangeRegion(tokens, [statement, question], words) ||
    tokens.some((_, at) => !covered.has(at) && isStrange(tokens, at, covered, words))
    ? 'strange'
    : null;
}

/** Titles that are written small in English and have a capital elsewhere: "prime minister". */
function findUncapitalised(
  statement: readonly TextToken[],
  translation: readonly TextToken[],
  { exonyms }: LanguageWords,
): readonly (readonly FoundPhrase[])[] {
  return Object.entries(exonyms)
    .filter(([name]) => findPhrases(statement, name).length > 0)
    .map(([, forms]) => findPhrases(translation, forms));
}

type Places = readonly { readonly at: number }[];

/** Every group of names that stand side by side has to lie behind the one before. */
function isInOrder(
  demands: readonly NameDemand[],
  places: readonly Places[],
  statement: readonly TextToken[],
): boolean {
  let floor = -1;
  let highest = -1;
  return demands.every((demand, index) => {
    const before = demands[index - 1];
    if (before !== undefined && !isBeside(before, demand, statement)) floor = highest;
    const next = places[index]?.map(({ at }) => at).filter((at) => at > floor) ?? [];
    if (next.length === 0) return false;
    highest = Math.max(highest, Math.min(...next));
    return true;
  });
}

function hasStrangeRegion(
  tokens: readonly TextToken[],
  sources: readonly string[],
  words: LanguageWords,
): boolean {
  const known = new Set(
    sources.flatMap((source) => findRegions(splitTokens(source), english).map(({ code }) => code)),
  );
  const found = findRegions(tokens, words);
  // One word may belong to two countries, as "Guinea" does.
  return found.some(
    ({ at, code }) =>
      !known.has(code) && !found.some((other) => other.at === at && known.has(other.code)) && code !== 'EU',
  );
}

/** Whether a word is a name that nobody mentioned, as far as its form tells. */
function isStrange(
  tokens: readonly TextToken[],
  at: number,
  covered: ReadonlySet<number>,
  words: LanguageWords,
): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isCapital) return false;
  const { months, days } = calendarWordsOf(words.code);
  if (months.has(token.folded) || days.has(token.folded)) return false;
  if (findPhrases([token], words.openers).length > 0 && token.isInitial) return false;
  if (numberWordsOf(words).isFigure(token)) return false;
  if (findPhrases([token], Object.values(words.currencies).join(', ')).length > 0) return false;
  if (findPhrases([token], words.percent).length > 0) return false;
  const next = tokens[at + 1];
  const hasNounForm = words.noun.test(token.text.toLowerCase());
  const isPair =
    next?.isCapital === true &&
    !next.isInitial &&
    !covered.has(at + 1) &&
    !(hasNounForm || words.noun.test(next.text.toLowerCase()));
  if (isPair || isGivenName(token.folded)) return true;
  if (!words.hasCapitalNouns) return !(token.isInitial && hasNounForm);
  return !hasNounForm && !isBehindNounMark(tokens, at);
}

/** German nouns mostly stand behind an article, an adjective or a preposition; names seldom do. */
function isBehindNounMark(tokens: readonly TextToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.isInitial === true) return false;
  return BEFORE_NOUN.test(before.folded) && !before.isCapital;
}
