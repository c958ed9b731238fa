import { endsWithAbbreviation } from './ends-with-abbreviation.ts';
import type { Interval } from './interval.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** UAX #29 (rule SB8) sees no boundary in "was close. 14 of them": after figures the text goes on in lower case. */
const BEFORE_FIGURES = /(?<=\p{Ll}{3}[.!?]["”’)]{0,2})\s+(?=[“"‘(]?[$€£]?\d)/gu;

/** Marks of notes behind a sentence: "left.[1] She", and "left.1 She" where they lost their brackets and stood higher. */
const NOTE_MARKS =
  /(?<=[.!?]["”’)]{0,2})(?:\[(?:\d{1,3}|[a-z])\])+(?=\s|$)|(?<=\p{Ll}{3}[.!?]["”’)]{0,2})\d{1,2}(?=\s+["“‘(]?\p{Lu})/gu;

/**
 * The sentences of a text, in order, trimmed of white space. Unicode's boundaries are the candidates (UAX #29); one is
 * dropped where it follows an abbreviation ("Mr. Biden", "the U.S. said") or where the text goes on in lower case
 * ("“Why?” he asked"). Marks of notes behind a sentence belong to none. A line break is no boundary by itself, so hard-wrapped paragraphs may be passed whole.
 *
 * @param text one paragraph, or several
 */
export function splitSentences(text: string): readonly Interval[] {
  const sentences: Interval[] = [];
  let start = 0;
  const unwrapped = text
    .replace(/[\r\n\u2028\u2029\v\f]/gu, ' ')
    .replace(NOTE_MARKS, (marks) => ' '.repeat(marks.length));
  for (const end of listBoundaries(unwrapped)) {
    if (goesOn(unwrapped, start, end)) continue;
    const trimmed = trim(unwrapped, start, end);
    if (trimmed.start < trimmed.end) sentences.push(trimmed);
    start = end;
  }
  return sentences;
}

/** Where sentences may end, in order; the end of the text is the last. */
function* listBoundaries(text: string): Iterable<number> {
  for (const { segment, index } of segmenter.segment(text)) {
    for (const { index: at, 0: space } of segment.matchAll(BEFORE_FIGURES)) yield index + at + space.length;
    yield index + segment.length;
  }
}

function goesOn(text: string, start: number, end: number): boolean {
  if (end >= text.length) return false;
  const rest = text.slice(end, end + 80);
  return /^[\s"'“”‘’([—–-]*\p{Ll}/u.test(rest) || endsWithAbbreviation(text.slice(start, end), rest);
}

function trim(text: string, start: number, end: number): Interval {
  const segment = text.slice(start, end);
  const from = start + (segment.length - segment.trimStart().length);
  return { start: from, end: Math.max(from, start + segment.trimEnd().length) };
}
