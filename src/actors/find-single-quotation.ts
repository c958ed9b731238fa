import type { Quotation } from './quotation.ts';

const ELISION = /^['’‘](?:\d|em\b|tis\b|twas\b|til\b|cause\b|cos\b|n['’]|bout\b|round\b)/iu;
const LONGEST_SCARE_QUOTE = 40;
const LONGEST = 2000;

/**
 * The quotation in single marks that opens at an offset of a paragraph, as British papers print them. Its end is where a mark follows
 * a comma, full stop, question or exclamation mark; a mark behind a letter may be an apostrophe ("the workers’ rights") and
 * ends it only where it is the sole candidate and close.
 *
 * @returns `null` if none opens there
 */
export function findSingleQuotation(paragraph: string, at: number): Omit<Quotation, 'isContinuation'> | null {
  const mark = paragraph.charAt(at);
  if ((mark !== '‘' && mark !== "'") || !/^[\s([{—–“"]?$/u.test(paragraph.charAt(at - 1))) return null;
  const rest = paragraph.slice(at, at + 4);
  if (ELISION.test(rest) || !/^.[\p{L}\p{N}[…]/u.test(rest)) return null;
  const closing = findClosing(paragraph, at, mark === '‘' ? '’' : "'");
  if (closing === null) return null;
  return { start: at, end: closing + 1, inner: { start: at + 1, end: closing }, isClosed: true };
}

function findClosing(paragraph: string, at: number, mark: string): number | null {
  const candidates: number[] = [];
  for (
    let index = paragraph.indexOf(mark, at + 1);
    index >= 0 && index - at < LONGEST;
    index = paragraph.indexOf(mark, index + 1)
  ) {
    if (!/^[\s.,;:!?…)\]}—–”"]?$/u.test(paragraph.charAt(index + 1))) continue;
    const before = paragraph.charAt(index - 1);
    if (/[.,?!…]/u.test(before)) return index;
    if (/[\p{L}\p{N}\])]/u.test(before)) candidates.push(index);
    if (candidates.length > 1) return null;
  }
  const [only] = candidates;
  return only !== undefined && only - at <= LONGEST_SCARE_QUOTE ? only : null;
}
