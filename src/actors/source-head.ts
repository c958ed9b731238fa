const LINK =
  /^(?:of|for|from|in|at|with|who|that|on|to|close|familiar|involved|briefed|speaking|near|within|among|behind|by|about)$/u;

/** A phrase for a source, up to what qualifies its noun. */
export interface SourceHead {
  /** Its words up to the first "of", "in", "who", as printed. */
  readonly core: readonly string[];
  /** The last of them in lower case, signs left out: "officials" in "US officials close to the talks". */
  readonly noun: string;
}

/** Finds the noun that decides what a phrase stands for. */
export function sourceHead(phrase: string): SourceHead {
  const words = phrase.trim().split(/\s+/u);
  const link = words.findIndex((word, at) => at > 0 && LINK.test(word.toLowerCase()));
  const core = link < 0 ? words : words.slice(0, link);
  return { core, noun: (core.at(-1) ?? '').toLowerCase().replace(/[^\p{L}-]/gu, '') };
}
