import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/replies/compare-words.ts';
import { markPiece } from '../../src/replies/mark-piece.ts';

const show = (given: string, source: string) => compareWords(given, source).pieces.map(markPiece).join('');

describe('compareWords', () => {
  it.each([
    ['The ferry will not run.', 'The ferry will run.', 'The ferry will +[not ]run.'],
    ['12 killed', '14 killed', '+[12 ]-[14 ]killed'],
    ['The old red boat', 'The boat', 'The +[old red ]boat'],
    ['same words', 'same\nwords', 'same\nwords'],
    ['', 'all new', '-[all new]'],
    ['all old', '', '+[all old]'],
    ['one two three', 'four five', '+[one two three]-[four five]'],
  ])('lays “%s” beside “%s”', (given, source, shown) => {
    expect(show(given, source)).toBe(shown);
  });

  it('keeps every word of both, in order', () => {
    const sentence = fc
      .array(fc.constantFrom('the', 'ferry', 'not', 'run', '12', 'ran'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (given, source) => {
        const { pieces } = compareWords(given, source);
        const without = (wording: string) =>
          pieces.flatMap((part) => (part.in === wording ? [] : part.text.split(/\s+/u))).filter(Boolean);
        expect(without('source')).toEqual(given.split(' ').filter(Boolean));
        expect(without('given')).toEqual(source.split(' ').filter(Boolean));
      }),
    );
  });
});
