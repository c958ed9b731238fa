/** How long a part may be, by a measure of the caller's. */
export interface Room {
  readonly most: number;
  /** Never shorter for a longer beginning of the same text. */
  readonly measure: (part: string) => number;
}

/** Shorter parts would look torn: rather cut between words than so early. */
const LEAST_SHARE = 1 / 3;
/** Characters looked at behind a place to see whether it is within something; clusters are hardly longer. */
const LOOKAHEAD = 64;

/** Text is rarely shown shorter than that many times, so that a long one need not be measured whole again and again. */
const LOOSEST = 4;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Splits a text into parts that fit: between sentences, otherwise between words, otherwise between characters as people
 * see them. Together the parts are the text. There is one part at least.
 */
export function splitText(text: string, room: Room): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (room.measure(rest) > room.most) {
    const end = chooseEnd(rest, findLongest(rest, room));
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** The length of the longest beginning that fits; one at least, so that there is an end to it. */
function findLongest(text: string, { most, measure }: Room): number {
  const furthest = Math.min(text.length, most * LOOSEST);
  if (measure(text.slice(0, furthest)) <= most) return furthest;
  let fitting = 1;
  let tooLong = furthest;
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (measure(text.slice(0, middle)) <= most) fitting = middle;
    else tooLong = middle;
  }
  return fitting;
}

function chooseEnd(text: string, longest: number): number {
  for (const segmenter of [sentences, words]) {
    const end = lastBoundary(text, longest, segmenter);
    if (end >= longest * LEAST_SHARE) return end;
  }
  const end = lastBoundary(text, longest, graphemes);
  if (end > 0) return end;
  // A cluster longer than a page is cut all the same, but never within a character.
  return longest > 1 && isHighSurrogate(text, longest - 1)
    ? longest - 1
    : Math.max(longest, firstLength(text));
}

function lastBoundary(text: string, longest: number, segmenter: Intl.Segmenter): number {
  let last = 0;
  for (const { index } of segmenter.segment(text.slice(0, longest + LOOKAHEAD))) {
    if (index > longest) break;
    last = index;
  }
  return last;
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\ud800-\udbff]/u.test(text.charAt(index));
}

function firstLength(text: string): number {
  return String.fromCodePoint(text.codePointAt(0) ?? 0).length;
}
