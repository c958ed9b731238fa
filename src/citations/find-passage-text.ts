import type { Interval } from '../passages/interval.ts';

/**
 * Where a passage's words stand in a text: letter by letter, or with other line breaks and spaces between them.
 *
 * @returns UTF-16 offsets of the first such place, or `null`
 */
export function findPassageText(text: string, passage: string): Interval | null {
  const exact = text.indexOf(passage);
  if (exact >= 0) return { start: exact, end: exact + passage.length };
  const [first = '', ...others] = passage.trim().split(/\s+/u);
  if (first === '') return null;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = follow(text, start + first.length, others);
    if (end !== null) return { start, end };
  }
  return null;
}

function follow(text: string, from: number, words: readonly string[]): number | null {
  const space = /\s+/uy;
  let at = from;
  for (const word of words) {
    space.lastIndex = at;
    const gap = space.exec(text)?.[0];
    if (gap === undefined || !text.startsWith(word, at + gap.length)) return null;
    at += gap.length + word.length;
  }
  // The last word must end there: "return" is not the "returns" of another text.
  return /^[\p{L}\p{N}]/u.test(text.slice(at)) ? null : at;
}
