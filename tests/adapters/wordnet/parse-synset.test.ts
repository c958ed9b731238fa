import { describe, expect, it } from 'vitest';
import { parseSynset } from '../../../src/adapters/wordnet/parse-synset.ts';

describe('parseSynset', () => {
  it('reads words and pointers', () => {
    const line =
      '00000020 35 v 02 ferry 0 carry_over 1 002 @ 00000100 v 0000 + 00000200 n 0102 01 + 08 00 | to carry; "x | y"  ';
    expect(parseSynset(line)).toEqual({
      words: ['ferry', 'carry_over'],
      pointers: [
        { symbol: '@', target: { partOfSpeech: 'verb', offset: 100 }, from: null, to: null },
        { symbol: '+', target: { partOfSpeech: 'noun', offset: 200 }, from: 0, to: 1 },
      ],
    });
  });

  it('counts words in hexadecimal', () => {
    const words = Array.from({ length: 17 }, (_, at) => `word${at} 0`).join(' ');
    expect(parseSynset(`00000020 03 n 11 ${words} 000 | many`)?.words).toHaveLength(17);
  });

  it('reads adjectives and satellites without the mark of where they stand', () => {
    expect(parseSynset('00000020 00 s 02 Ready(p) 0 chief(a) 0 001 & 00000900 a 0000 | x')).toMatchObject({
      words: ['ready', 'chief'],
      pointers: [{ target: { partOfSpeech: 'adj' } }],
    });
  });

  it.each([
    '',
    '  1 a licence line',
    '00000020 03 n 00 000 | none',
    '00000020 03 n 01 x 0 001 @ 5 q 0000 | bad',
  ])('reads nothing from %j', (line) => {
    expect(parseSynset(line)).toBeUndefined();
  });
});
