import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/adapters/word-vectors/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['The ferry left.', ['the', 'ferry', 'left']],
    ["O’Brien’s ferry won't sail", ["o'brien's", 'ferry', "won't", 'sail']],
    ['cease-fire, re\u2011open, well\u2010known', ['cease-fire', 're-open', 'well-known']],
    ['left–right — or so', ['left', 'right', 'or', 'so']],
    ['Café Málaga, naïve ﬁnds', ['cafe', 'malaga', 'naive', 'finds']],
    ['The U.S. and the US told us', ['the', 'usa', 'and', 'the', 'usa', 'told', 'us']],
    ['the U.N., at 5 p.m. sharp', ['the', 'un', 'at', '5', 'pm', 'sharp']],
    ['J.D. Vance of the U.S.A.', ['jd', 'vance', 'of', 'the', 'usa']],
    ['USB and BUS', ['usb', 'and', 'bus']],
    ['\'quoted\' "words"', ['quoted', 'words']],
    ['F-16s in 2024', ['f-16s', 'in', '2024']],
    ['', []],
    ['— … 🚢', []],
  ])('splits %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});
