import { describe, expect, it } from 'vitest';
import { quoteRange } from '../../src/citations/quote-range.ts';

const text = 'The ferry will run again.';
const quote = { start: 4, end: 9, text: 'ferry' };

describe('quoteRange', () => {
  it('reads what it has written', () => {
    const written = quoteRange.write(quote);
    expect(written).toMatch(/^4-9-[0-9a-f]{6}$/u);
    const range = quoteRange.read(written);
    expect(range).toMatchObject({ start: 4, end: 9 });
    expect(range !== null && quoteRange.holds(range, text)).toBe(true);
  });

  it.each(['The barge will run again.', 'A ferry will run again.', 'The'])(
    'knows when other words stand there: %s',
    (other) => {
      const range = quoteRange.read(quoteRange.write(quote));
      expect(range !== null && quoteRange.holds(range, other)).toBe(false);
    },
  );

  it.each(['', '4-9', '4-9-', '4-9-xyz', 'four-9-abcdef', '-4-9-abcdef', '4-9-abcdef1'])(
    'reads nothing from %o',
    (written) => {
      expect(quoteRange.read(written)).toBeNull();
    },
  );
});
