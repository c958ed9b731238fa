import { fold } from '../../../retrieval/fold.ts';
import type { LanguageWords } from '../../languages/language-words.ts';
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
export function numberWordsOf({ code, numbers, scales, vague }: LanguageWords): NumberWords {
  const before = known.get(code);
  if (before !== undefined) return before;
  const values = new Map(
    numbers
      .split(' ')
      .flatMap((ways, at) => ways.split('/').map((word) => [toKey(word), at <= 20 ? at : (at - 18) * 10])),
  );
  const scaleMap = new Map(Object.entries(scales).map(([word, scale]) => [fold(word), scale]));
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

function toKey(word: string): string {
  return fold(word).replaceAll('-', ' ');
}
