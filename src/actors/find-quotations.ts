import type { Interval } from '../passages/interval.ts';
import { pairQuotationMarks } from './pair-quotation-marks.ts';
import type { Quotation } from './quotation.ts';

/**
 * The quotations of some paragraphs that follow each other, in order, without overlap, none reaching over the end of its
 * paragraph. One that is not closed runs to the end of its paragraph; if the next paragraph begins with a mark, it goes on there.
 * Quotations inside a quotation and brackets belong to it.
 *
 * @param paragraphs intervals of `text`
 */
export function findQuotations(text: string, paragraphs: readonly Interval[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const pairs = pairQuotationMarks(text.slice(paragraph.start, paragraph.end));
    for (const { start, end, inner, isClosed } of pairs) {
      quotations.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        inner: { start: paragraph.start + inner.start, end: paragraph.start + inner.end },
        isClosed,
        isContinuation: isOpen && start === 0,
      });
    }
    isOpen = pairs.at(-1)?.isClosed === false;
  }
  return quotations;
}
