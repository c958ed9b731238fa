import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/retrieval/read-words.ts';

const textsOf = (text: string) => readWords(text).map((word) => word.text);

describe('readWords', () => {
  it('gives a compound of two in its parts and then as one', () => {
    expect(readWords('a cease-fire now').map(({ text, isJoined }) => [text, isJoined])).toEqual([
      ['a', false],
      ['cease', false],
      ['fire', false],
      ['ceasefire', true],
      ['now', false],
    ]);
  });

  it('leaves longer compounds in their parts', () => {
    expect(textsOf('state-of-the-art')).toEqual(['state', 'of', 'the', 'art']);
  });

  it('does not join figures', () => {
    expect(textsOf('2023-11 and 30-minute')).toEqual(['2023', '11', 'and', '30', 'minute']);
  });

  it('keeps abbreviations and figures whole', () => {
    expect(textsOf('The C.I.A. spent 1,200.50 at 11 p.m.')).toEqual([
      'the',
      'cia',
      'spent',
      '1200.50',
      'at',
      '11',
      'pm',
    ]);
  });

  it('tells capitals inside a sentence from those that start one', () => {
    const named = readWords('Ferries sank. Mayor Ana Ruiz wept: “Why us?” she asked Ben.').filter(
      ({ isNameLike }) => isNameLike,
    );
    expect(named.map(({ text }) => text)).toEqual(['ana', 'ruiz', 'ben']);
  });

  it('splits scripts without spaces into words', () => {
    expect(textsOf('東京で会議').length).toBeGreaterThan(1);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('U.S. ', 'al-Thani', '’s ', '1,000 ', '東京'))),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const word of readWords(text)) {
            expect(word.start).toBeGreaterThanOrEqual(word.isJoined ? 0 : end);
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.end).toBeLessThanOrEqual(text.length);
            end = word.end;
          }
        },
      ),
    );
  });
});
