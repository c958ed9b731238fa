import type { Interval } from '../passages/interval.ts';
import { findSingleQuotation } from './find-single-quotation.ts';
import type { Quotation } from './quotation.ts';
import type { QuotationMark } from './quotation-mark.ts';
import { readQuotationMark } from './read-quotation-mark.ts';

type Pair = Omit<Quotation, 'isContinuation'>;

interface OpenMark extends Interval {
  readonly family: QuotationMark['family'];
  /** How many quotations inside it are open. */
  readonly depth: number;
}

/**
 * The outermost quotations of one paragraph, in order, offsets into it. A mark that opens while a quotation is open starts one inside
 * it if two closing marks follow; otherwise the first was never closed, and a new one begins.
 */
export function pairQuotationMarks(paragraph: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let open: OpenMark | null = null;
  let at = 0;
  while (at < paragraph.length) {
    const mark = readQuotationMark(paragraph, at);
    const single: Pair | null = mark === null && open === null ? findSingleQuotation(paragraph, at) : null;
    if (single !== null) pairs.push(single);
    const end: number = single?.end ?? at + (mark?.length ?? 1);
    if (mark !== null && open === null) {
      if (mark.canOpen) open = { start: at, end, family: mark.family, depth: 0 };
    } else if (mark !== null && open !== null && mark.canClose && closes(open, mark)) {
      if (open.depth === 0) pairs.push(toPair(open, at, end));
      open = open.depth === 0 ? null : deepen(open, -1);
    } else if (mark !== null && open !== null && mark.canOpen && mark.family === open.family) {
      if (isNested(paragraph, end)) open = deepen(open, 1);
      else {
        if (/\S/u.test(paragraph.charAt(at - 1))) pairs.push(toPair(open, at, at));
        open = { start: at, end, family: mark.family, depth: 0 };
      }
    }
    at = end;
  }
  if (open !== null) pairs.push({ ...toPair(open, paragraph.length, paragraph.length), isClosed: false });
  return pairs;
}

function deepen(open: OpenMark, by: number): OpenMark {
  return { ...open, depth: open.depth + by };
}

function toPair({ start, end }: OpenMark, innerEnd: number, outerEnd: number): Pair {
  return { start, end: outerEnd, inner: { start: end, end: innerEnd }, isClosed: true };
}

function closes(open: OpenMark, { family, canOpen }: QuotationMark): boolean {
  if (family === open.family) return true;
  return !canOpen && family !== 'guillemet' && open.family !== 'guillemet' && open.depth === 0;
}

/** Whether two closing marks follow before the next opening one: that of the inner quotation and that of the outer. */
function isNested(paragraph: string, from: number): boolean {
  let closing = 0;
  let at = from;
  while (at < paragraph.length && closing < 2) {
    const mark = readQuotationMark(paragraph, at);
    if (mark?.canClose === true) closing++;
    else if (mark?.canOpen === true) return false;
    at += mark?.length ?? 1;
  }
  return closing === 2;
}
