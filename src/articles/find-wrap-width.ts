import type { Interval } from './interval.ts';
import { isFullLine } from './is-full-line.ts';

/** Texts are broken at 60 to 80 columns; broader columns than this are taken for paragraphs. */
const WIDEST = 100;
/** Narrower ones are tables and lists. */
const NARROWEST = 30;
/** So few line breaks are no evidence. */
const FEWEST_BREAKS = 3;
const MOST_EXCEPTIONS = 0.15;
const SENTENCE_END = /[.!?]["”’)]?$/u;

/**
 * The width (in characters) at which the lines of a file were broken, `null` where its line breaks end paragraphs. Lines were
 * broken where nearly none could have taken in the first word of the next without getting wider than the widest.
 *
 * @param groups lines that follow each other without an empty line between
 */
export function findWrapWidth(text: string, groups: readonly (readonly Interval[])[]): number | null {
  const breaks = groups.flatMap(listBreaks);
  const narrow = breaks.map(({ before }) => lengthOf(before)).filter((length) => length <= WIDEST);
  if (narrow.length < breaks.length * (1 - MOST_EXCEPTIONS)) return null;
  const width = narrow.reduce((widest, length) => Math.max(widest, length), 0);
  // A short line ends a paragraph or is an item of a list; it says nothing about the others.
  const telling = breaks.filter(({ before }) => lengthOf(before) >= width / 2);
  const full = telling.filter(({ before, after }) => isFullLine({ text, width }, before, after));
  const ends = telling.filter(({ before: { start, end } }) => SENTENCE_END.test(text.slice(start, end)));
  const isWrapped = full.length >= telling.length * (1 - MOST_EXCEPTIONS) && ends.length < telling.length / 2;
  return width >= NARROWEST && telling.length >= FEWEST_BREAKS && isWrapped ? width : null;
}

interface Break {
  readonly before: Interval;
  readonly after: Interval;
}

function listBreaks(group: readonly Interval[]): readonly Break[] {
  return group.slice(1).map((after, index) => ({ before: group[index] ?? after, after }));
}

function lengthOf({ start, end }: Interval): number {
  return end - start;
}
