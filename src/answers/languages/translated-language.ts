/** Languages that translated statements can be checked in: those with a file of words here. */
export const translatedLanguages = ['es', 'fr', 'de', 'it', 'pt', 'nl'] as const;

/** One of them. */
export type TranslatedLanguage = (typeof translatedLanguages)[number];

/** Whether translated statements can be checked in a language, by its ISO 639-1 code. */
export function isTranslatedLanguage(code: string): code is TranslatedLanguage {
  return translatedLanguages.some((known) => known === code);
}
