import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/discord/rendering/split-text.ts';

const byLength = (most: number) => ({ most, measure: (part: string) => part.length });

describe('splitText', () => {
  it('leaves a text that fits whole', () => {
    expect(splitText('The ferry runs.', byLength(15))).toEqual(['The ferry runs.']);
    expect(splitText('', byLength(15))).toEqual(['']);
  });

  it('cuts between sentences', () => {
    expect(splitText('The ferry runs. Nobody knows why it does.', byLength(30))).toEqual([
      'The ferry runs. ',
      'Nobody knows why it does.',
    ]);
  });

  it('cuts between words where a sentence is too long', () => {
    expect(splitText('The ferry runs without anybody on board', byLength(20))).toEqual([
      'The ferry runs ',
      'without anybody on ',
      'board',
    ]);
  });

  it('cuts a long word between what people see as characters', () => {
    expect(splitText('👩‍🚀👩‍🚀👩‍🚀', byLength(7))).toEqual(['👩‍🚀', '👩‍🚀', '👩‍🚀']);
  });

  it('measures as it is told to', () => {
    const measure = (part: string) => part.replaceAll('*', String.raw`\*`).length;
    expect(splitText('****', { most: 4, measure })).toEqual(['**', '**']);
  });

  it('splits a long text by measuring little more than its parts', () => {
    const text = 'It is a long way across the water. '.repeat(3_000);
    let measured = 0;
    const parts = splitText(text, {
      most: 1_000,
      measure(part) {
        // The whole rest is looked at once for each part.
        if (part.length < 5_000) measured += part.length;
        return part.length;
      },
    });
    expect(parts.join('')).toBe(text);
    expect(measured).toBeLessThan(30 * text.length);
  });

  it('loses nothing, fits everything and never cuts within a character', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(
          'A sentence. ',
          '“Yes,” he said. ',
          '\n\n',
          '🚢',
          '👩‍🚀',
          'e\u0301\u0302\u0303',
          'longword',
        ),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (strings, most) => {
        const whole = strings.join('').toWellFormed();
        const parts = splitText(whole, byLength(most));
        expect(parts.join('')).toBe(whole);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
