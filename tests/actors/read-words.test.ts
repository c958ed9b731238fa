import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/actors/read-words.ts';

const textsOf = (text: string) => readWords(text).map((word) => word.text);
const tagOf = (text: string, wanted: string) => readWords(text).find((word) => word.text === wanted)?.pos;

describe('readWords', () => {
  it('takes hyphenated words as one and the mark of the genitive as its own', () => {
    expect(textsOf('Israel’s far-right minister Ben-Gvir left.')).toEqual([
      'Israel',
      '’s',
      'far-right',
      'minister',
      'Ben-Gvir',
      'left',
      '.',
    ]);
  });

  it.each([
    ['behind a given name', 'The analyst Charlie Cook agreed.', 'Cook'],
    ['before a surname', 'The plan failed, said Will Baker.', 'Will'],
    ['behind a quotation', '“We wait,” Read said.', 'Read'],
  ])('takes a name that is a word, too, for a name %s', (_, text, name) => {
    expect(tagOf(text, name)).toBe('PROPN');
  });

  it('reads words as they are seen, without what is invisible in them, where they are stored', () => {
    const text = 'Ines Callo\u00adway left the ter\u200bminal.';
    const words = readWords(text);
    expect(words.map((word) => word.text)).toEqual(['Ines', 'Calloway', 'left', 'the', 'terminal', '.']);
    expect(text.slice(words[1]?.start, words[1]?.end)).toBe('Callo\u00adway');
    expect(text.slice(words[4]?.start, words[4]?.end)).toBe('ter\u200bminal');
  });

  it('leaves out lines that are one endless word', () => {
    expect(textsOf(`Before ${'-'.repeat(5000)} behind`)).toEqual(['Before', 'behind']);
  });

  it('gives offsets into any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const word of readWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          last = word.end;
        }
      }),
    );
  });
});
