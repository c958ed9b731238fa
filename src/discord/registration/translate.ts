import { type Language, translations } from './translations.ts';

type Localisations = Partial<Record<Language, string>>;

/**
 * Names and descriptions in other languages, as Discord takes them.
 *
 * @param key of `translations`
 */
export function translate(key: string): {
  name_localizations?: Localisations;
  description_localizations?: Localisations;
} {
  if (!Object.hasOwn(translations, key)) return {};
  const found = Object.entries(translations[key] ?? {});
  const names = Object.fromEntries(found.map(([language, { name }]) => [language, name]));
  const descriptions = Object.fromEntries(
    found.flatMap(([language, { description }]) =>
      description === undefined ? [] : [[language, description]],
    ),
  );
  return {
    name_localizations: names,
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
  };
}
