import { fold } from '../../retrieval/fold.ts';

const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'meter',
  'kilometer',
  'mile',
  'gram',
  'kilogram',
  'liter',
  'hectare',
] as const;
/** Words that `Intl` does not choose. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { metre: 'meter', metres: 'meter', kilometre: 'kilometer', kilometres: 'kilometer' },
  fr: { annee: 'year', annees: 'year' },
};
const known = new Map<string, ReadonlyMap<string, string>>();

/** Units of time and measure by their words in a language, folded, from `Intl`; German has an "n" more behind prepositions. */
export function unitWordsOf(code: string): ReadonlyMap<string, string> {
  const before = known.get(code);
  if (before !== undefined) return before;
  const words = new Map<string, string>();
  for (const unit of UNITS)
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay });
      for (const count of [1, 2]) {
        const name = fold(
          format
            .format(count)
            .replaceAll(/[\d.\s\u00a0\u202f]/gu, '')
            .toLowerCase(),
        );
        // A letter alone may be anything.
        if (name.length < 2) continue;
        words.set(name, unit);
        if (code === 'de') words.set(`${name}n`, unit);
      }
    }
  for (const [word, unit] of Object.entries(OTHERS[code] ?? {})) words.set(word, unit);
  known.set(code, words);
  return words;
}
