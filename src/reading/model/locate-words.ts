import type { Interval } from '../../passages/interval.ts';

/** Characters that people and models type differently, each folded to one: dashes, quotation marks, spaces. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212]/u, '-'],
  [/[“”„«»"]/u, '"'],
  [/[‘’‚‹›'`´]/u, "'"],
];
/** Seen by nobody: soft hyphens, zero-width characters, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

/**
 * Finds words in a text that may have been typed with other spaces, dashes and quotation marks; capitals count for nothing.
 *
 * @returns UTF-16 offsets of the first place, at the edges of words; `null` where they are not there
 */
export function locateWords(words: string, text: string): Interval | null {
  const sought = fold(words.trim().replace(/^[.,;:!?]+|[.,;:!?]+$/gu, '')).folded.trim();
  const { folded, at } = fold(text);
  if (sought === '') return null;
  for (let from = folded.indexOf(sought); from >= 0; from = folded.indexOf(sought, from + 1)) {
    const to = from + sought.length;
    const start = at[from];
    const last = at[to - 1];
    const isWhole = !joins(folded, from) && !joins(folded, to);
    if (isWhole && start !== undefined && last !== undefined)
      return { start, end: last + characterAt(text, last) };
  }
  return null;
}

/** Whether a position stands inside a word or number. */
function joins(text: string, position: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[position - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[position] ?? '');
}

/** A text with one space for any, and for each UTF-16 unit of it the offset in the original. */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  let folded = '';
  const at: number[] = [];
  for (let offset = 0; offset < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    const plain = foldCharacter(character);
    const isRepeated = plain === ' ' && folded.endsWith(' ');
    if (!isRepeated) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit++) at.push(offset);
    }
    offset += character.length;
  }
  return { folded, at };
}

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  const found = FOLDED.find(([pattern]) => pattern.test(character));
  return found === undefined ? character.toLowerCase() : found[1];
}

function characterAt(text: string, offset: number): number {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
}
