import { hasPlainForm } from '../has-plain-form.ts';
import { english } from '../languages/english.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { isTranslatedLanguage } from '../languages/translated-language.ts';
import { wordsOf } from '../languages/words-of.ts';
import { countNegations } from './count-negations.ts';
import { isSameName } from './is-same-name.ts';
import { readFigures } from './read-figures.ts';
import { readNameDemands } from './read-name-demands.ts';
import { splitTokens } from './split-tokens.ts';
import type { TextToken } from './text-token.ts';

/** A question, and what is said to be the same in English. */
export interface QuestionCheck {
  readonly question: string;
  /** Questions that it may lean on. */
  readonly earlier: readonly string[];
  /** Of the question, by its ISO 639-1 code. */
  readonly language: string;
  readonly english: string;
}

const LONGEST = 300;
/** What an earlier question may add, in characters. */
const LENIENCE = 80;

/**
 * Whether a question in English can be what was asked in another language: in English, no longer than it must be, one line without links or mentions, with the figures of the
 * question and no others, and, as far as the words of the language are known here, with its names and no others and its negations. What it leans on may be in earlier questions.
 */
export async function fitsQuestion(check: QuestionCheck): Promise<boolean> {
  const { question, earlier, language, english: made } = check;
  if (!hasPlainForm(made.replaceAll('?', '.'))) return false;
  if (made.length > LONGEST || made.length > 2 * question.length + LENIENCE) return false;
  const { eld } = await import('eld/small');
  if (eld.detect(made).language !== 'en') return false;
  const [own, given, former] = [splitTokens(made), tokensOf(question), earlier.map(tokensOf)];
  if (!isTranslatedLanguage(language)) return hasSameDigits(check) && keepsLatinNames(question, own);
  const words = wordsOf(language);
  return (
    hasSameFigures({ own, given, former }, words) &&
    hasSameNames(check, [given, ...former], words) &&
    countNegations(own, english) > 0 === countNegations(given, words) > 0
  );
}

/** People write names small in questions. */
function tokensOf(text: string): readonly TextToken[] {
  return splitTokens(text).map((token) => ({ ...token, isCapital: true }));
}

interface Asked {
  readonly own: readonly TextToken[];
  readonly given: readonly TextToken[];
  readonly former: readonly (readonly TextToken[])[];
}

function hasSameFigures({ own, given, former }: Asked, words: LanguageWords): boolean {
  const list = (tokens: readonly TextToken[], of: LanguageWords) => {
    const { numbers, times } = readFigures(tokens, of);
    return [...numbers, ...times];
  };
  const made = list(own, english);
  const asked = list(given, words);
  const known = new Set([...asked, ...former.flatMap((tokens) => list(tokens, words))]);
  return asked.every((figure) => made.includes(figure)) && made.every((figure) => known.has(figure));
}

/** No name is put in, and none that stands in the middle of the question with a capital is lost; German has capitals everywhere. */
function hasSameNames(
  { question, english: made }: QuestionCheck,
  sources: readonly (readonly TextToken[])[],
  words: LanguageWords,
): boolean {
  const demands = readNameDemands(made, words);
  const found = demands.map((demand) => sources.map((source) => demand.find(source)));
  if (found.some((places) => places.every((at) => at.length === 0))) return false;
  if (words.hasCapitalNouns) return true;
  const covered = new Set(
    found.flatMap(([own = []]) =>
      own.flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
    ),
  );
  return splitTokens(question).every(
    ({ isCapital, isInitial }, at) => !isCapital || isInitial || covered.has(at),
  );
}

function hasSameDigits({ question, earlier, english: made }: QuestionCheck): boolean {
  const [asked, own] = [digitsOf(question), digitsOf(made)];
  const known = new Set([...asked, ...earlier.flatMap(digitsOf)]);
  return asked.every((digits) => own.includes(digits)) && own.every((digits) => known.has(digits));
}

/** Digits of any script in ours. */
function digitsOf(text: string): readonly string[] {
  return [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) =>
    [...digits].map((digit) => String(digitValue(digit))).join(''),
  );
}

/** Digits of a script stand in a row, which begins with its zero. */
function digitValue(digit: string): number {
  let value = 0;
  for (
    let code = digit.codePointAt(0) ?? 0;
    value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1));
    code--
  )
    value++;
  return value;
}

/** A name that a question in another script has in Latin letters. */
function keepsLatinNames(question: string, made: readonly TextToken[]): boolean {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(question)) return true;
  return splitTokens(question)
    .filter(({ text, isCapital }) => isCapital && /^\p{Script=Latin}{2,}$/u.test(text))
    .every(({ folded }) => made.some((token) => isSameName(folded, token.folded)));
}
