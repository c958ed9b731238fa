const SUFFIX = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|V|KC|QC|MP|MBE|OBE|CBE|MD|PhD)$/u;

/** The words of a name without "Jr.", "III" or "KC" at its end. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
