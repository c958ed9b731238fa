/** Accents, and what no reader sees: soft hyphens, zero-width spaces. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
/** Most names are nothing else, and need no normalising. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const LEADING_ARTICLE = /^the (?=.)/u;

/**
 * The form under which names are compared: without accents, invisible characters, case, "the" in front, full stops, apostrophes, hyphens and a possessive
 * ending; "The U.S.’s" is `us`, "Al-Thani’s" `al thani`.
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(LEADING_ARTICLE, '');
  return name
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/['’ʼ]s?(?=\s|$)/gu, '')
    .replace(/['’ʼ‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(LEADING_ARTICLE, '');
}
