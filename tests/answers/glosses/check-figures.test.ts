import { describe, expect, it } from 'vitest';
import { findStrangeNumber } from '../../../src/answers/glosses/check-figures.ts';

const spelt =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** Every number word by its value; "one" is often no number, and is told apart elsewhere. */
const numbers: readonly (readonly [value: number, word: string])[] = [
  ...spelt.map((word, value) => [value, word] as const),
  ...tens.slice(1).map((word, at) => [30 + 10 * at, word] as const),
].filter(([value]) => value !== 1);

const isStrange = (gloss: string, quote: string) =>
  findStrangeNumber({
    gloss,
    question: 'How many sailors were saved?',
    quotes: [{ text: quote, names: [], article: quote, isDirect: false }],
  });

describe('findStrangeNumber', () => {
  it.each(numbers)('takes %i for "%s", and no neighbour of it', (value, word) => {
    const quote = `The pilots saved ${word} sailors.`;
    expect(isStrange(`The pilots saved ${value} sailors.`, quote)).toBe(false);
    for (const other of [value - 10, value - 1, value + 1, value + 10].filter((near) => near >= 0))
      expect(isStrange(`The pilots saved ${other} sailors.`, quote), String(other)).toBe(true);
  });

  it.each(numbers)('takes %i as a word, too: "%s"', (value, word) => {
    expect(isStrange(`The pilots saved ${word} sailors.`, `The pilots saved ${value} sailors.`)).toBe(false);
    expect(isStrange(`The pilots saved ${word} sailors.`, `The pilots saved ${value + 1} sailors.`)).toBe(
      true,
    );
  });
});
