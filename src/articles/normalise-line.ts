/**
 * A line as it is compared with what pages commonly say: lower case, straight quotation marks, short dashes, single spaces, without bullets,
 * arrows and pictures in front and without punctuation, arrows and numbers in brackets behind. "» SHARE this post!" becomes
 * "share this post".
 */
export function normaliseLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/(?:\s|\p{Cf})+/gu, ' ')
    .replace(/^[^\p{L}\p{N}"'(©@#[$£€]+/u, '')
    .replace(/[^\p{L}\p{N}"')%\]]+$/u, '')
    .replace(/\s*\(\d{1,5}\)$/u, '');
}
