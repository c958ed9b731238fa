import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLine } from '../../../src/adapters/wordnet/find-line.ts';

describe('findLine', () => {
  const file = Buffer.from(
    "  1 A licence.\n  2 Of two lines.\n'hood n 1\na.m. r 2  \nferry n 2 x\nferry_boat n 1",
  );

  it.each([
    ["'hood", "'hood n 1"],
    ['a.m.', 'a.m. r 2  '],
    ['ferry', 'ferry n 2 x'],
    ['ferry_boat', 'ferry_boat n 1'],
  ])('finds the line of %j', (word, line) => {
    expect(findLine(file, word)).toBe(line);
  });

  it.each(['', 'ferr', 'ferry ', 'ferry_', 'zzz', '1', 'A', '🚢', 'n'])('finds none for %j', (word) => {
    expect(findLine(file, word)).toBeUndefined();
  });

  it('finds none in an empty file', () => {
    expect(findLine(Buffer.alloc(0), 'ferry')).toBeUndefined();
  });

  it('finds in any sorted file what a map finds', () => {
    const word = fc.stringMatching(/^[!-~]{1,6}$/);
    fc.assert(
      fc.property(
        fc.dictionary(word, fc.stringMatching(/^[ -~]{0,9}$/), { noNullPrototype: true }),
        word,
        (entries, other) => {
          const lines = Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1));
          const sorted = Buffer.from(`  licence\n${lines.map(([key, rest]) => `${key} ${rest}\n`).join('')}`);
          for (const [key, rest] of lines) expect(findLine(sorted, key)).toBe(`${key} ${rest}`);
          if (!lines.some(([key]) => key === other)) expect(findLine(sorted, other)).toBeUndefined();
        },
      ),
    );
  });
});
