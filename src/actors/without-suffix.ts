const SUFFIX = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|V)$/u;

/** The words of a name without "Jr." or "III" at its end. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
