/** Under which a noun is compared whatever its number and spelling: "Cease-fires" and "ceasefire" are one. */
export function subjectKey(word: string): string {
  const plain = word
    .replace(/['’]s?$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (/(?:ss|us|is|news)$/u.test(plain) || plain.length < 4) return plain;
  if (/[^aeiou]ies$/u.test(plain)) return plain.replace(/ies$/u, 'y');
  if (/(?:ss|x|zz|ch|sh)es$/u.test(plain)) return plain.replace(/es$/u, '');
  return plain.replace(/s$/u, '');
}
