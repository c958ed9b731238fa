import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../src/replies/neutralise.ts';

describe('neutralise', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['titles of windows', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['one-byte control sequences', '\u009b31mred', '\ufffd31mred'],
    ['backspaces', 'not guilty\b\b\b', 'not guilty␈␈␈'],
    ['deletes and nulls', 'a\u007fb\u0000c', 'a␡b␀c'],
    ['text that runs right to left against the reader', 'a\u202egnp.exe\u202c', 'agnp.exe'],
    ['isolates and marks', '\u2066a\u2069\u200fb\u061c', 'ab'],
    ['spaces without width', 'can\u200bnot\ufeff wo\u00adrd', 'cannot word'],
    ['tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['joiners between letters that do not join', 'pass\u200dword a\u200cb', 'password ab'],
    ['halves of characters', 'a\ud83d', 'a\ufffd'],
  ])('disarms %s', (_name, text, shown) => {
    expect(neutralise(text)).toBe(shown);
  });

  it.each([
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
    ['tabs', 'a\tb', 'a\tb'],
    ['no-break spaces and curly quotes', '“a\u00a0b”', '“a\u00a0b”'],
    ['emoji that are joined', '👩\u200d💻 ❤\ufe0f', '👩\u200d💻 ❤\ufe0f'],
    ['Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष', 'क्\u200dष'],
    ['accents', 'e\u0301', 'e\u0301'],
  ])('keeps %s', (_name, text, shown) => {
    expect(neutralise(text)).toBe(shown);
  });

  it('leaves nothing that a terminal obeys, and changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = neutralise(text);
        expect(shown).not.toMatch(/(?![\t\n])\p{Cc}|\p{Bidi_Control}/u);
        expect(neutralise(shown)).toBe(shown);
      }),
    );
  });
});
