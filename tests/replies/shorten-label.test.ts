import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenLabel } from '../../src/replies/shorten-label.ts';

describe('shortenLabel', () => {
  it.each([
    ['Show in context', 'Show in context'],
    ['What did John Kirby say about the ceasefire?', 'What did John Kirby say about the…'],
    ['x'.repeat(50), `${'x'.repeat(37)}…`],
  ])('makes %o a label', (text, label) => {
    expect(shortenLabel(text)).toBe(label);
  });

  it('is never longer than 38 characters, nor holds half of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 30, maxLength: 60 }), (text) => {
        const whole = text.toWellFormed();
        expect(shortenLabel(whole).length).toBeLessThanOrEqual(38);
        expect(shortenLabel(whole).isWellFormed()).toBe(true);
      }),
    );
  });
});
