const MARKS = /\p{M}+/gu;
const LEADING_ARTICLE = /^the (?=.)/u;

/**
 * The form under which names are compared: without accents, case, "the" in front, full stops, apostrophes, hyphens and a possessive
 * ending; "The U.S.’s" is `us`, "Al-Thani’s" `al thani`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’ʼ]s?(?=\s|$)/gu, '')
    .replace(/['’ʼ‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(LEADING_ARTICLE, '');
}
