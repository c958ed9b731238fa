import { bareTitle } from './bare-title.ts';
import { fieldNouns } from './field-nouns.ts';
import { isGivenName } from './is-given-name.ts';
import { isOfficePart } from './is-office-part.ts';
import { isTitle } from './is-title.ts';
import { hasParticle, isParticle } from './name-particles.ts';
import { namingTitles } from './naming-titles.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { opensSentence } from './opens-sentence.ts';
import { organisationWords } from './organisation-words.ts';
import { readWords } from './read-words.ts';
import { roleNouns } from './role-nouns.ts';
import type { Word } from './word.ts';

/** "van den der". */
const MOST_PARTICLES = 3;
/** Kept in memory. */
const MOST_KEPT = 10_000;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/u;
const FEAST =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|thanksgiving|ramadan|passover|hanukkah)$/u;

/**
 * The runs of words with capitals in a paragraph that can be names, titles in front included, with the small words that link them
 * ("Foundation for Defense of Democracies", "Mohammed bin Salman"). A capital at the start of a sentence counts only if the word
 * never occurs in lower case. Days, months and feasts are none, but "Theresa May" is one.
 *
 * @param words those of the paragraph
 * @param lowerCase the words that the article writes in lower case anywhere
 * @returns indexes of the words
 */
export function findNameRuns(
  text: string,
  words: readonly Word[],
  lowerCase: ReadonlySet<string>,
): readonly NounPhrase[] {
  const runs: NounPhrase[] = [];
  let from = 0;
  while (from < words.length) {
    if (!isNameWord(words, from, lowerCase)) {
      from++;
      continue;
    }
    let to = from + 1;
    for (let next = goOn(text, words, to, lowerCase); next > to; next = goOn(text, words, to, lowerCase))
      to = next;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function isNameWord(words: readonly Word[], at: number, lowerCase: ReadonlySet<string>): boolean {
  const word = words[at];
  if (
    word === undefined ||
    !(/^\p{Lu}/u.test(word.text) || hasParticle(word.text)) ||
    /^I(?:['’]\p{L}+)?$/u.test(word.text)
  )
    return false;
  if (FEAST.test(word.lower)) return false;
  if (MONTH.test(word.lower)) return isNamedLikeMonth(words, at);
  if (!opensSentence(words[at - 1]))
    return !/^(?:PRON|DET|CCONJ)$/u.test(word.pos) || /^\p{Lu}{2}/u.test(word.text);
  return (
    isTitle(bareTitle(word.lower)) ||
    roleNouns.has(word.lower) ||
    opensOffice(word, words[at + 1]) ||
    opensName(word, words[at + 1]) ||
    (word.pos === 'PROPN' && !lowerCase.has(word.lower) && !isAdjective(word.lower))
  );
}

/** "Theresa May", "Ms May", "April Reyle", "June told": no month, unless it stands behind "in", "since" and the like. */
function isNamedLikeMonth(words: readonly Word[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const isAddressed = isGivenName(before?.text ?? '') || isTitle(bareTitle(before?.lower ?? ''));
  if (isAddressed && !isCalendar(before)) return true;
  // "with April Reyle", but "in June Lunn".
  if (behind?.pos === 'PROPN' && /^\p{Lu}/u.test(behind.text) && !isCalendar(behind))
    return before?.lower !== 'in' && before?.pos !== 'ADJ' && before?.pos !== 'DET';
  // "that May could lose" begins a clause.
  const isTime = /^(?:ADP|ADJ|DET|NUM|SCONJ)$/u.test(before?.pos ?? '') && before?.lower !== 'that';
  return !isTime && (behind?.pos === 'VERB' || behind?.pos === 'AUX');
}

function isCalendar(word: Word | undefined): boolean {
  return FEAST.test(word?.lower ?? '') || MONTH.test(word?.lower ?? '');
}

/** "Will Kerrigan": a given name that is also a word, with a name behind it. */
function opensName({ text }: Word, next: Word | undefined): boolean {
  return isGivenName(text) && next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text);
}

const adjectives = new Map<string, boolean>();

/** "Former" at the start of a sentence is no name, though it has a capital there and nowhere a small twin. */
function isAdjective(lower: string): boolean {
  const known = adjectives.get(lower) ?? readWords(`the ${lower} one`)[1]?.pos === 'ADJ';
  if (adjectives.size < MOST_KEPT) adjectives.set(lower, known);
  return known && !isGivenName(lower);
}

/** "Prime Minister" at the start of a sentence, though the article has "the prime minister", too. */
function opensOffice({ lower, pos }: Word, next: Word | undefined): boolean {
  return (
    pos !== 'DET' &&
    isOfficePart(lower) &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    roleNouns.has(next?.lower ?? '')
  );
}

/** Where the run goes on to from `to`: over one more word, over an initial’s full stop, over a link and the word behind it. */
function goOn(text: string, words: readonly Word[], to: number, lowerCase: ReadonlySet<string>): number {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined) return to;
  const gap = text.slice(last.end, next.start);
  if (next.text === '.' && gap === '' && (/^\p{Lu}$/u.test(last.text) || isTitle(last.lower))) return to + 1;
  // "[far-right minister Itamar] Ben-Gvir": what an editor put in.
  if (next.text === ']' && gap === '' && isNameWord(words, to + 1, lowerCase)) return to + 2;
  if (!/^\s+$/u.test(gap)) return to;
  if (isNameWord(words, to, lowerCase)) return to + 1;
  if (next.lower === 'and' || next.text === '&') return joinsFields(words, to, lowerCase) ? to + 2 : to;
  if (next.lower === 'on')
    return isBodyOn(last, words[to + 1]) && isNameWord(words, to + 1, lowerCase) ? to + 2 : to;
  if (isParticle(next.lower)) {
    let last = to;
    while (isParticle(words[last]?.lower ?? '') && last - to < MOST_PARTICLES) last++;
    return isNameWord(words, last, lowerCase) ? last + 1 : to;
  }
  if (!/^(?:of|for)$/u.test(next.lower) || !takesOf(last)) return to;
  const behind = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return isNameWord(words, behind, lowerCase) ? behind + 1 : to;
}

/** "Department of", "Secretary of", and not "Tehran of". */
function takesOf({ lower }: Word): boolean {
  const isBody = organisationWords.has(lower) || organisationWords.has(lower.replace(/s$/u, ''));
  return isBody || roleNouns.has(lower) || namingTitles.has(lower);
}

/** "Trade and Industry", "Food and Drug Administration"; not "the Justice and Defense Departments", which are two. */
function joinsFields(words: readonly Word[], at: number, lowerCase: ReadonlySet<string>): boolean {
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (!isField(before) || !isField(behind) || !isNameWord(words, at + 1, lowerCase)) return false;
  let last = at + 1;
  while (isNameWord(words, last + 1, lowerCase)) last++;
  return !/^(?:departments|ministries|agencies|committees|commissions|ministers|secretaries)$/u.test(
    words[last]?.lower ?? '',
  );
}

function isField(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && fieldNouns.has(word.lower);
}

/** "Committee on Oversight" */
function isBodyOn({ lower }: Word, behind: Word | undefined): boolean {
  return (
    /^(?:committee|subcommittee|commission|council|board|panel|office|conference)$/u.test(lower) &&
    isField(behind)
  );
}
