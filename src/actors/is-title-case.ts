import type { Word } from './word.ts';

/** The share of capitals from which on a paragraph is in title case: with and without a mark at its end. */
const TITLE_CASE_SHARE = { sentence: 0.75, line: 0.6 } as const;
/** Names in a list have fewer long words than lines in title case between two commas. */
const LONGEST_LISTED = 3;
const LEAST_WORDS = { sentence: 6, line: 4 } as const;

/** Whether a paragraph of these words is in title case, where capitals tell nothing: a headline. */
export function isTitleCase(words: readonly Word[]): boolean {
  const form = /[.?!”"’]$/u.test(words.at(-1)?.text ?? '') ? 'sentence' : 'line';
  const long = words.filter(({ text }) => /^\p{L}{3}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (long.length < LEAST_WORDS[form] || capitals < TITLE_CASE_SHARE[form] * long.length) return false;
  const commas = words.filter(({ text }) => /^[,;]$/u.test(text)).length;
  return long.length / (commas + 1) > LONGEST_LISTED;
}
