const WORD = /[\p{L}\p{N}]+/gu;

/** Which share of the different words of one text the other has too, from 0 to 1; of the shorter, where that is shorter. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((word) => b.has(word)).length / least;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}
