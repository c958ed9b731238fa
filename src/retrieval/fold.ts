/** Spelled apart from the pronoun "us", for which search has no use. */
const UNITED_STATES = 'usa';
/** Soft hyphens, zero-width spaces and joiners, which readers do not see. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
/** Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowels: what people leave out. Vowel signs of other scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+/gu;

/**
 * The form under which a word is compared: lower case, without accents and invisible characters, ligatures dissolved (NFKD), without apostrophes and the
 * possessive or contracted ending behind one, abbreviations without full stops, figures without group separators.
 * "Israel’s" becomes `israel`, "O’Brien" `obrien`, "C.I.A." `cia`, "1,200" `1200`, "US" and "U.S." `usa`.
 */
export function fold(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  if (word === 'US' || word === 'U.S' || word === 'U.S.') return UNITED_STATES;
  const plain = word.normalize('NFKD').replace(ACCENTS, '').replace(INVISIBLE, '').toLowerCase();
  if (/^\p{N}/u.test(plain)) return foldNumber(plain);
  return plain
    .replace(/['’ʼ](?:s|d|m|re|ve|ll)$/u, '')
    .replace(/['’ʼ.]/gu, '')
    .replace(/ß/gu, 'ss');
}

/** A comma before three digits groups them; other commas and full stops stand before decimals. */
function foldNumber(number: string): string {
  return number.replace(/,(?=\d{3}(?!\d))/gu, '').replace(/['’]s$/u, '');
}
