import type { Interval } from './interval.ts';
import { trimInterval } from './trim-interval.ts';

/** The characters that end a line and are white space to JavaScript; U+0085 is not. */
const LINE = /[^\r\n\v\f\u2028\u2029]+|\r\n|[\r\n\v\f\u2028\u2029]/gu;

/** The lines of a text that are not empty, trimmed, in groups separated by empty lines; CR, LF and CRLF end lines alike. */
export function splitLines(text: string): readonly (readonly Interval[])[] {
  const groups: Interval[][] = [];
  let breaks = 2;
  for (const { 0: part, index } of text.matchAll(LINE)) {
    const line = trimInterval(text, { start: index, end: index + part.length });
    if (line.start === line.end) {
      if (/^[\r\n\v\f\u2028\u2029]/u.test(part)) breaks++;
      continue;
    }
    if (breaks > 1) groups.push([]);
    groups.at(-1)?.push(line);
    breaks = 0;
  }
  return groups;
}
