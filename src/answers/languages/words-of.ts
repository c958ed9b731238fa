import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { LanguageWords } from './language-words.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { TranslatedLanguage } from './translated-language.ts';

const all: Readonly<Record<TranslatedLanguage, LanguageWords>> = {
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
};

/** The words that translations into a language are checked by. */
export function wordsOf(language: TranslatedLanguage): LanguageWords {
  return all[language];
}
