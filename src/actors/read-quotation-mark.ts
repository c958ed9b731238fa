import type { QuotationMark } from './quotation-mark.ts';

const SPACE = /^[\s\u200b\u202a-\u202e]?$/u;
const BEFORE_OPENING = /^[\s\u200b\u202a-\u202e([{—–\-/:,“„«‘"]?$/u;
const AFTER_CLOSING = /^[\s\u200b)\]}—–\-/.,;:!?…”»’[]?$/u;
const INCHES = /[\d\s]['’′]\s?\d{1,2}(?:\s?½)?$/u;
const LONGEST_INCHES = 6;

/**
 * Reads the double quotation mark at an offset of a paragraph. Straight marks (`"`, and two apostrophes, as some news agencies type
 * them) open or close by what stands around them; so do curly ones that were typed the wrong way round. Feet and inches
 * (`6'2"`) are no marks, nor is the first of three apostrophes, which closes a quotation inside the quotation.
 *
 * @returns `null` where there is no mark
 */
export function readQuotationMark(text: string, at: number): QuotationMark | null {
  const character = text.charAt(at);
  if (!/["“”„«»'’‘`]/u.test(character)) return null;
  const pair = text.slice(at, at + 2);
  if (/[“”„]/u.test(character)) return readCurly(text, at, 1);
  if (pair === '‘‘' || pair === '’’') return readCurly(text, at, 2);
  if (character === '«') return { length: 1, canOpen: true, canClose: false, family: 'guillemet' };
  if (character === '»') return { length: 1, canOpen: false, canClose: true, family: 'guillemet' };
  if (pair === '``') return { length: 2, canOpen: true, canClose: false, family: 'straight' };
  if (pair === "''") return closesNested(text, at) ? null : readStraight(text, at, 2);
  return character === '"' ? readStraight(text, at, 1) : null;
}

function readCurly(text: string, at: number, length: number): QuotationMark | null {
  if (isInches(text, at)) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  if (/[“„‘]/u.test(text.charAt(at))) {
    const isReversed = !/^[\s([{—–]?$/u.test(before) && /^[\s.,;:!?)\]—–]?$/u.test(after);
    return { length, canOpen: !isReversed, canClose: isReversed, family: 'curly' };
  }
  const isReversed = SPACE.test(before) && /[\p{L}\p{N}]/u.test(after);
  return { length, canOpen: isReversed, canClose: true, family: 'curly' };
}

function readStraight(text: string, at: number, length: number): QuotationMark | null {
  if (isInches(text, at)) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  return {
    length,
    canOpen: BEFORE_OPENING.test(before) && !SPACE.test(after),
    canClose: (!SPACE.test(before) || SPACE.test(after)) && AFTER_CLOSING.test(after),
    family: 'straight',
  };
}

function isInches(text: string, at: number): boolean {
  return INCHES.test(text.slice(Math.max(0, at - LONGEST_INCHES), at));
}

function closesNested(text: string, at: number): boolean {
  return text.charAt(at + 2) === "'" && !SPACE.test(text.charAt(at - 1));
}
