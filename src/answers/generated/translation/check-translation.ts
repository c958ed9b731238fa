import { english } from '../../languages/english.ts';
import type { MarkerKind } from '../../languages/language-words.ts';
import type { TranslatedLanguage } from '../../languages/translated-language.ts';
import { wordsOf } from '../../languages/words-of.ts';
import { hasPlainForm } from '../check/has-plain-form.ts';
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

/** Times the length of the statement. The languages here need up to a third more than English. */
const LONGEST = 1.6;
const SHORTEST = 0.6;
/** Short statements differ more. */
const LENIENCE = 12;

/** What must be said as surely as the statement says it; of all else a word that may mean it is enough. */
const STRICT: readonly (readonly [TranslationFault, readonly MarkerKind[]])[] = [
  ['modality', ['possible', 'necessary']],
  ['attribution', ['attribution', 'denial']],
];
const LENIENT: readonly (readonly [TranslationFault, readonly MarkerKind[]])[] = [
  ['modality', ['condition']],
  ['quantity', ['about', 'more', 'less', 'all', 'some', 'only', 'before', 'after']],
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
  if (!hasPlainForm(translation)) return 'form';
  const [given, made] = [splitTokens(statement), splitTokens(translation)];
  if (findPhrases(made, words.reader).length > 0) return 'form';
  if (translation.length > LONGEST * statement.length + LENIENCE) return 'length';
  if (translation.length < SHORTEST * statement.length - LENIENCE) return 'length';
  if (!(await isIn(language, translation))) return 'language';
  const [figures, translated] = [readFigures(given, english), readFigures(made, words)];
  if (!isHeld(check, figures)) return 'unheld';
  if (figures.numbers.join() !== translated.numbers.join()) return 'number';
  if (figures.times.join() !== translated.times.join()) return 'date';
  if (findNameFault({ ...check, words }) !== null) return 'name';
  if (countNegations(given, english) !== countNegations(made, words)) return 'negation';
  const [before, after] = [readMarkers(given, english), readMarkers(made, words)];
  const isAdded = (kind: MarkerKind) => before[kind] === 'no' && after[kind] === 'yes';
  const isLost = (kind: MarkerKind) => before[kind] === 'yes' && after[kind] === 'no';
  const isWeaker = (kind: MarkerKind) => before[kind] === 'yes' && after[kind] !== 'yes';
  return (
    STRICT.find(([, kinds]) => kinds.some((kind) => isAdded(kind) || isWeaker(kind)))?.[0] ??
    LENIENT.find(([, kinds]) => kinds.some((kind) => isAdded(kind) || isLost(kind)))?.[0] ??
    null
  );
}

/** A sentence about nobody, without a number or a day, could be translated by any other such sentence. */
function isHeld({ statement, language }: TranslationCheck, { numbers, times }: Figures): boolean {
  return numbers.length + times.length > 0 || readNameDemands(statement, wordsOf(language)).length > 0;
}

async function isIn(language: TranslatedLanguage, text: string): Promise<boolean> {
  const { eld } = await import('eld/small');
  return eld.detect(text).language === language;
}
