import { describe, expect, it } from 'vitest';
import { fold } from '../../src/retrieval/fold.ts';

describe('fold', () => {
  it.each([
    ['Ferry', 'ferry', 'lower case'],
    ['Müller', 'muller', 'no accents'],
    ['ﬁnance', 'finance', 'no ligatures'],
    ['Straße', 'strasse', 'ß as ss'],
    ['mayor’s', 'mayor', 'no possessive'],
    ["they're", 'they', 'no contracted verb'],
    ["don't", 'dont', 'a negation stays one word'],
    ['O’Brien', 'obrien', 'no apostrophe'],
    ['C.I.A.', 'cia', 'no full stops'],
    ['U.S.', 'usa', 'the country apart from the pronoun'],
    ['US', 'usa', 'the country in capitals'],
    ['us', 'us', 'the pronoun'],
    ['1,200', '1200', 'no group separator'],
    ['1,234,567', '1234567', 'none of several'],
    ['3.5', '3.5', 'a decimal point stays'],
    ['12,34', '12,34', 'a decimal comma stays'],
    ["1990's", '1990', 'no ending behind a number'],
  ])('%s becomes %s: %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('keeps the vowel signs of scripts in which they are letters', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी'.normalize('NFKD'));
  });
});
