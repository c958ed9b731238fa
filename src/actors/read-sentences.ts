import type { Paragraph } from '../passages/list-paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence, Unit } from './sentence.ts';
import { splitQuotedSentences } from './split-quoted-sentences.ts';
import type { Word } from './word.ts';

/**
 * The sentences of some paragraphs, with quotations as atoms.
 *
 * @param words those of the whole text, in order
 */
export function readSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  words: readonly Word[],
): readonly Sentence[] {
  const quotations = findQuotations(text, paragraphs);
  let next = 0;
  let at = 0;
  return paragraphs.flatMap((paragraph) => {
    const first = next;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.end) next++;
    const inside = quotations.slice(first, next);
    return splitQuotedSentences(text, paragraph, inside).map(({ start, end }) => {
      while ((words[at]?.end ?? end) <= start) at++;
      const from = at;
      while ((words[at]?.start ?? end) < end) at++;
      const own = inside.filter((quotation) => quotation.start >= start && quotation.end <= end);
      return { start, end, units: toUnits(text, words.slice(from, at), own), paragraph: paragraph.number };
    });
  });
}

function toUnits(text: string, words: readonly Word[], quotations: readonly Quotation[]): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const word of words) {
    while ((quotations[next]?.start ?? word.end) < word.end) {
      const quotation = quotations[next];
      if (quotation !== undefined) units.push(toAtom(text, quotation));
      next++;
    }
    const last = quotations[next - 1];
    if (last === undefined || word.start >= last.end) units.push({ ...word, quotation: null });
  }
  return units;
}

function toAtom(text: string, quotation: Quotation): Unit {
  const { start, end } = quotation;
  const whole = text.slice(start, end);
  return { start, end, text: whole, lower: whole.toLowerCase(), pos: 'X', quotation };
}
