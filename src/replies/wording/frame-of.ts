import {
  isTranslatedLanguage,
  type TranslatedLanguage,
} from '../../answers/languages/translated-language.ts';
import { createFrame } from './create-frame.ts';
import { dutchWording } from './dutch-wording.ts';
import { englishFrame } from './english-frame.ts';
import type { Frame } from './frame.ts';
import { frenchWording } from './french-wording.ts';
import { germanWording } from './german-wording.ts';
import { italianWording } from './italian-wording.ts';
import { portugueseWording } from './portuguese-wording.ts';
import { spanishWording } from './spanish-wording.ts';

const frames: Readonly<Record<TranslatedLanguage, Frame>> = {
  es: createFrame(spanishWording),
  fr: createFrame(frenchWording),
  de: createFrame(germanWording),
  it: createFrame(italianWording),
  pt: createFrame(portugueseWording),
  nl: createFrame(dutchWording),
};

/** What is said around quotes in a language; in English where nothing is written in that language. */
export function frameOf(language: string | undefined): Frame {
  return language !== undefined && isTranslatedLanguage(language) ? frames[language] : englishFrame;
}
