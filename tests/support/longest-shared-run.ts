/** A stretch of words that two texts share. */
export interface SharedRun {
  readonly words: readonly string[];
  /** How many of them are neither names nor figures. */
  readonly plain: number;
}

const WORD = /[\p{L}\p{N}$%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/**
 * The stretch of words with the most plain ones that stands in both texts, whatever the capitals. A name is a word that
 * neither text ever writes in small letters; a figure is a word with a digit in it.
 */
export function longestSharedRun(text: string, source: string): SharedRun {
  const words = wordsOf(text);
  const others = wordsOf(source);
  const small = new Set([...words, ...others].filter((word) => word === word.toLowerCase()));
  const isPlain = (word: string) => small.has(word.toLowerCase()) && !/\p{N}/u.test(word);

  let longest: SharedRun = { words: [], plain: 0 };
  for (let start = 0; start < words.length; start++) {
    for (let other = 0; other < others.length; other++) {
      const run = sharedFrom(words.slice(start), others.slice(other, other + words.length));
      const plain = run.filter(isPlain).length;
      if (plain > longest.plain) longest = { words: run, plain };
    }
  }
  return longest;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
}

function sharedFrom(words: readonly string[], others: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => word.toLowerCase() !== others[index]?.toLowerCase());
  return words.slice(0, end === -1 ? words.length : end);
}
