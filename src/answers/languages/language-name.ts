/**
 * What a language is called: "Spanish", "español".
 *
 * @param code ISO 639-1
 * @param shownIn the language to name it in
 */
export function languageName(code: string, shownIn = 'en'): string {
  return new Intl.DisplayNames(shownIn, { type: 'language' }).of(code) ?? code;
}
