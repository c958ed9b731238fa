import { hasPlainForm } from '../has-plain-form.ts';
import { english } from '../languages/english.ts';
import type { MarkerKind } from '../languages/language-words.ts';
import type { TranslatedLanguage } from '../languages/translated-language.ts';
import { wordsOf } from '../languages/words-of.ts';
import { countNegations } from './count-negations.ts';
import { findNameFault } from './find-name-fault.ts';
import { findPhrases } from './find-phrases.ts';
import { type Figures, readFigures } from './read-figures.ts';
import { readMarkers } from './read-markers.ts';
import { readNameDemands } from './read-name-demands.ts';
import { splitTokens } from './split-tokens.ts';
import type { TranslationFault } from './translation-fault.ts';

/** A statement that has passed its own check, and what is said to be its translation. */
export interface TranslationCheck {
  /** In English. */
  readonly statement: string;
  /** What it was asked for, in English: names in it may be in the translation. */
  readonly question: string;
  readonly translation: string;
  readonly language: TranslatedLanguage;
}

/** Times the length of the statement. The languages here need up to a third more than English, and hardly ever less. */
const LONGEST = 1.6;
const SHORTEST = 0.75;
/** Short statements differ more, in characters. */
const LENIENCE = 12;
/** Letters of other scripts, figures that are none of 0 to 9, pictures. */
const OTHER_SIGNS =
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|(?![0-9])\p{N}|\p{Extended_Pictographic}/u;
const SENTENCE_END = /(?<!\d)[.!?]["”’»]?\s+(?=\p{Lu})/gu;

/** How kinds of markers are compared, and what it is called when they differ. */
interface Comparison {
  readonly fault: TranslationFault;
  readonly kinds: readonly MarkerKind[];
  /** Whether a word that may mean it is not enough. */
  readonly isStrict: boolean;
}

const COMPARISONS: readonly Comparison[] = [
  { fault: 'negation', kinds: ['never'], isStrict: true },
  { fault: 'modality', kinds: ['possible', 'perhaps', 'necessary'], isStrict: true },
  { fault: 'attribution', kinds: ['attribution', 'denial'], isStrict: true },
  { fault: 'quantity', kinds: ['about', 'more', 'all', 'only'], isStrict: true },
  { fault: 'modality', kinds: ['condition'], isStrict: false },
  { fault: 'quantity', kinds: ['less', 'some', 'before', 'after'], isStrict: false },
];

/**
 * Checks a translation by what code can compare without understanding it: figures, dates, names and their order, negations, and small words that change what is said. That it says
 * the same otherwise is the model's word alone, and has to be shown as such.
 *
 * @returns why it must not be shown, or `null` if it may be
 */
export async function checkTranslation(check: TranslationCheck): Promise<TranslationFault | null> {
  const { statement, translation, language } = check;
  const words = wordsOf(language);
  if (!hasPlainForm(translation) || OTHER_SIGNS.test(translation)) return 'form';
  const [given, made] = [splitTokens(statement), splitTokens(translation)];
  if (findPhrases(made, words.reader).length > 0) return 'form';
  if (translation.length > LONGEST * statement.length + LENIENCE) return 'length';
  if (translation.length < SHORTEST * statement.length) return 'length';
  if (isCutOff(statement, translation) || countEnds(translation) > countEnds(statement)) return 'form';
  if (!(await isIn(language, translation))) return 'language';
  const [figures, translated] = [readFigures(given, english), readFigures(made, words)];
  if (!isHeld(check, figures)) return 'unheld';
  if (figures.numbers.join() !== translated.numbers.join()) return 'number';
  if (figures.times.join() !== translated.times.join()) return 'date';
  if (findNameFault({ ...check, words }) !== null) return 'name';
  if (countNegations(given, english) !== countNegations(made, words)) return 'negation';
  const [before, after] = [readMarkers(given, english), readMarkers(made, words)];
  const differs = (kind: MarkerKind, isStrict: boolean) => {
    const [own, other] = [before[kind], after[kind]];
    if (own.presence === 'no') return other.presence === 'yes';
    if (own.presence === 'maybe') return false;
    return isStrict ? other.presence !== 'yes' : other.presence === 'no';
  };
  // Two verbs may do the work of one, but none may be lost.
  if (after.possible.count < before.possible.count) return 'modality';
  if (after.perhaps.count !== before.perhaps.count && before.perhaps.presence !== 'maybe') return 'modality';
  // "Meno difficili" for "hardest".
  if (before.less.presence === 'no' && after.less.presence !== 'no') return 'quantity';
  return (
    COMPARISONS.find(({ kinds, isStrict }) => kinds.some((kind) => differs(kind, isStrict)))?.fault ?? null
  );
}

function isCutOff(statement: string, translation: string): boolean {
  return /[.!]["”’]?$/u.test(statement) && !/[.!]["”’»]?$/u.test(translation);
}

/** Sentences that another one follows. */
function countEnds(text: string): number {
  return [...text.replaceAll(/\b(?:\p{Lu}{1,2}\.\s?)+/gu, '').matchAll(SENTENCE_END)].length;
}

/** A sentence about nobody, without a number or a day, could be translated by any other such sentence. */
function isHeld({ statement, language }: TranslationCheck, { numbers, times }: Figures): boolean {
  return numbers.length + times.length > 0 || readNameDemands(statement, wordsOf(language)).length > 0;
}

async function isIn(language: TranslatedLanguage, text: string): Promise<boolean> {
  const { eld } = await import('eld/small');
  return eld.detect(text).language === language;
}
