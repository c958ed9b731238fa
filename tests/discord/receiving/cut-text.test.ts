import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/discord/receiving/cut-text.ts';

describe('cutText', () => {
  it.each([
    ['as it is, where it fits', 'What now?', 9, 'What now?'],
    ['in one line', ' What\n\n now? ', 9, 'What now?'],
    ['with an ellipsis, where it does not', 'What now?', 8, 'What no…'],
    ['without a space before that', 'What now?', 6, 'What…'],
    ['before a character that is not whole', 'ab👩‍👩‍👧', 5, 'ab…'],
    ['without what hides or reorders it', 'a\u202eb\u200bc', 9, 'abc'],
    ['as nothing, where there is nothing', ' \n', 5, ''],
  ])('shows text %s', (_, text, most, shown) => {
    expect(cutText(text, most)).toBe(shown);
  });

  it('never exceeds the limit nor cuts a surrogate pair, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, most) => {
        const shown = cutText(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
