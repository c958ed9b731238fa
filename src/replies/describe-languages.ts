import { languageName } from '../answers/languages/language-name.ts';
import { translatedLanguages } from '../answers/languages/translated-language.ts';
import { listNames } from './list-names.ts';

/** Which languages questions are answered in, without a full stop at the end. */
export function describeLanguages(hasModel: boolean): string {
  if (!hasModel)
    return 'English; questions in other languages are refused, since there is no language model to translate them';
  const names = translatedLanguages.map((code) => languageName(code));
  return `English and, translated by the language model, ${listNames(names, names.length)}; questions in other languages are understood, and answered in English`;
}
