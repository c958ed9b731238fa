import { findWrapWidth } from './find-wrap-width.ts';
import type { Interval } from './interval.ts';
import { isFullLine } from './is-full-line.ts';
import { splitLines } from './split-lines.ts';

const BULLET = /^(?:[-*•·–]|\d{1,2}[.)])\s/u;

/**
 * The paragraphs of a plain text, trimmed and in order: one for each line that is not empty, or, in a file whose lines were
 * broken at a fixed width, one for each group of lines between empty ones.
 */
export function splitPlainText(text: string): readonly Interval[] {
  const groups = splitLines(text);
  const width = findWrapWidth(text, groups);
  if (width === null) return groups.flat();
  return groups.flatMap((lines) => joinLines(text, lines, width));
}

/** A group within a wrapped file may still be a list of short lines: it is joined where most of its lines are full. */
function joinLines(text: string, lines: readonly Interval[], width: number): readonly Interval[] {
  const breaks = lines.slice(1).map((line, index) => ({ before: lines[index] ?? line, after: line }));
  const wrapped = breaks.filter(({ before, after }) => isFullLine({ text, width }, before, after)).length;
  if (wrapped < breaks.length / 2) return lines;
  const joined: Interval[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || BULLET.test(text.slice(line.start, line.end))) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end };
  }
  return joined;
}
