import { isPeopleNoun } from '../../actors/is-people-noun.ts';
import { isRoleNoun } from '../../actors/is-role-noun.ts';
import { isTitle } from '../../actors/is-title.ts';
import { stopWords } from '../../retrieval/stop-words.ts';
import { english } from '../languages/english.ts';
import { calendarWordsOf } from '../translation/calendar-words.ts';
import { findRegions } from '../translation/find-regions.ts';
import { isSameName } from '../translation/is-same-name.ts';
import { splitTokens } from '../translation/split-tokens.ts';
import type { TextToken } from '../translation/text-token.ts';
import { glossTokens } from './gloss-text.ts';
import type { GlossCheck } from './gloss-to-check.ts';

/** Endings of words that are no names, where only their place at the beginning gives them a capital. */
const NOUN = /(?:ings?|tions?|ments?|ness|it(?:y|ies)|[eo]rs|ians|ists|ees|ages)$/u;
/** Between two parts of a name. */
const JOINS = /^(?:of|the|for|bin|al|de|van|von)$/u;

/**
 * Whether a gloss names somebody or something that neither its quotes nor the question name. A given name or a title may stand before a surname of the quotes as it does elsewhere in
 * their article.
 */
export function hasStrangeName({ gloss, question, quotes }: GlossCheck): boolean {
  const sources = [...quotes.flatMap(({ text, names }) => [text, ...names]), question];
  const known = sources.flatMap((text) => splitTokens(text));
  const keys = new Set(sources.flatMap((text) => glossTokens(text).map(({ key }) => key)));
  const capitals = known.filter(({ isCapital }) => isCapital);
  const regions = new Set(
    sources.flatMap((text) => findRegions(splitTokens(text), english).map(({ code }) => code)),
  );
  const tokens = splitTokens(gloss);
  const own = findRegions(tokens, english);
  if (
    own.some(
      ({ code, at }) => !regions.has(code) && !own.some((one) => one.at === at && regions.has(one.code)),
    )
  )
    return true;
  const isOfRegion = (at: number) => own.some((region) => region.at <= at && at < region.at + region.length);
  const stems = glossTokens(gloss);
  return tokens.some((token, at) => {
    if (!token.isCapital || isOfRegion(at) || isPlain(token)) return false;
    const names = token.isInitial ? known : capitals;
    if (names.some((name) => name.folded === token.folded || sameName(name, token))) return false;
    if (token.isInitial && (keys.has(stems[at]?.key ?? '') || isCommon(token, tokens[at + 1]))) return false;
    return !completesName(tokens, at, { capitals, articles: quotes.map(({ article }) => article) });
  });
}

function sameName(name: TextToken, token: TextToken): boolean {
  return (
    name.isCapital &&
    isSameName(name.folded, token.folded) &&
    Math.abs(name.folded.length - token.folded.length) <= 1
  );
}

function isPlain({ text, folded }: TextToken): boolean {
  const { months, days } = calendarWordsOf('en');
  return (
    text === 'I' ||
    isTitle(folded) ||
    months.has(folded) ||
    days.has(folded) ||
    folded === 'president' ||
    folded === 'minister' ||
    folded === 'prime'
  );
}

/** A word that only its place gives a capital to. */
function isCommon({ folded }: TextToken, next: TextToken | undefined): boolean {
  if (stopWords.has(folded) || isRoleNoun(folded) || isPeopleNoun(folded)) return true;
  return NOUN.test(folded) && next?.isCapital !== true;
}

interface Named {
  readonly capitals: readonly TextToken[];
  readonly articles: readonly string[];
}

/** Whether a word belongs to a run of capitals that ends in a name of the quotes and stands so in their article: "Benjamin" in "Benjamin Netanyahu". */
function completesName(tokens: readonly TextToken[], at: number, { capitals, articles }: Named): boolean {
  let end = at + 1;
  while (
    tokens[end]?.isCapital === true ||
    (JOINS.test(tokens[end]?.folded ?? '') && tokens[end + 1]?.isCapital === true)
  )
    end++;
  for (let last = end; last > at + 1; last--) {
    const surname = tokens[last - 1];
    if (!capitals.some(({ folded }) => folded === surname?.folded)) continue;
    const run = tokens.slice(at, last).map(({ folded }) => folded);
    if (articles.some((article) => hasRun(article, run))) return true;
  }
  return false;
}

function hasRun(article: string, run: readonly string[]): boolean {
  const words = splitTokens(article);
  return words.some((_, at) => run.every((word, offset) => words[at + offset]?.folded === word));
}
