import { fold } from '../../retrieval/fold.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import type { TextToken } from './text-token.ts';

/** Numbers of a language as it writes them in words. */
export interface NumberWords {
  /** By their words, folded, with spaces between: "dix sept". */
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Plurals that stand for an unknown number. */
  readonly vague: ReadonlyMap<string, string>;
  /** Whether a token is a figure, or a word for one. */
  isFigure(token: TextToken): boolean;
}

const VAGUE = ['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'hundreds thousands'];
const known = new Map<string, NumberWords>();

/** Reads the number words of a language. */
export function numberWordsOf({ code, numbers, scales, vague, compound }: LanguageWords): NumberWords {
  const before = known.get(code);
  if (before !== undefined) return before;
  const values = new Map(
    numbers
      .split(' ')
      .flatMap((ways, at) => ways.split('/').map((word) => [toKey(word), at <= 20 ? at : (at - 18) * 10])),
  );
  const scaleMap = new Map(Object.entries(scales).map(([word, scale]) => [fold(word), scale]));
  if (compound !== null)
    for (const [word, value] of listCompounds([...values], scaleMap, compound)) values.set(word, value);
  const vagueMap = new Map(
    vague.split(' ').flatMap((ways, at) => ways.split('/').map((word) => [fold(word), VAGUE[at] ?? word])),
  );
  const words: NumberWords = {
    values,
    scales: scaleMap,
    vague: vagueMap,
    isFigure: ({ text, folded }) =>
      /^\d/u.test(text) || values.has(folded) || scaleMap.has(folded) || vagueMap.has(folded),
  };
  known.set(code, words);
  return words;
}

/** "Dreiundvierzig", "quarantatré", "ventotto", "dreihundert": more than there are, which does no harm. */
function listCompounds(
  values: readonly (readonly [string, number])[],
  scales: ReadonlyMap<string, number>,
  { order, joint }: NonNullable<LanguageWords['compound']>,
): readonly (readonly [string, number])[] {
  const units = values.filter(([, value]) => value > 0 && value < 10);
  const tens = values.filter(([, value]) => value >= 20);
  const pairs = units.flatMap(([unit, small]) =>
    tens.flatMap(([ten, large]): readonly (readonly [string, number])[] => {
      const value = small + large;
      if (order === 'unit-first')
        return [unit, unit.replace(/s$/u, '')].map((word) => [`${word}${joint}${ten}`, value] as const);
      return [ten, ten.slice(0, -1)].map((word) => [`${word}${joint}${unit}`, value] as const);
    }),
  );
  const scaled = [...units, ...tens].flatMap(([word, value]) =>
    [...scales]
      .filter(([, scale]) => scale <= 1_000)
      .map(([name, scale]) => [`${word}${name}`, value * scale] as const),
  );
  return [...pairs, ...scaled];
}

function toKey(word: string): string {
  return fold(word).replaceAll('-', ' ');
}
