const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const abbreviation = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
/** Apart from the pronoun "us". */
const unitedStates = /(?<![\p{L}\p{N}.])U\.?S\.?(?:A\.?)?(?![\p{L}\p{N}])/gu;
const accents = /\p{M}+/gu;

/**
 * The words of a text as the word vectors spell them: lower case, without accents, apostrophes and hyphens kept,
 * abbreviations without full stops. "The U.S. won't re-open O’Brien’s café" gives the, usa, won't, re-open, o'brien's, cafe.
 */
export function splitWords(text: string): readonly string[] {
  const plain = text
    .replace(unitedStates, 'USA')
    .replace(abbreviation, (letters) => letters.replaceAll('.', ''))
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase();
  return plain.match(word) ?? [];
}
