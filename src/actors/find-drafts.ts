import { attributeAlone } from './attribute-alone.ts';
import type { Draft } from './draft.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { findClauses } from './find-clauses.ts';
import { findDirectDrafts } from './find-direct-drafts.ts';
import { findReportedDrafts } from './find-reported-drafts.ts';
import { isQuotationOnly } from './is-quotation-only.ts';
import { placeQuotation } from './place-quotation.ts';
import type { Reading } from './reading.ts';

/** In statements: more than any two sentences hold. */
const LOOK_BACK = 50;

/** What an article attributes to somebody, in order of its text, with the words that say to whom. */
export function findDrafts(reading: Reading): readonly Draft[] {
  const clauses = reading.sentences.map(({ units }) => findClauses(units, reading.wording));
  const drafts: Draft[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (!isQuotationOnly(sentence)) {
      const own = clauses[index] ?? [];
      const direct = findDirectDrafts(sentence, index, own);
      const used = new Set(direct.flatMap(({ clause }) => (clause === null ? [] : [clause])));
      drafts.push(...dropOverlaps([...direct, ...findReportedDrafts(sentence, index, own, used)]));
      return;
    }
    const placed = placeQuotation({ reading, index, clauses, drafts: drafts.slice(-LOOK_BACK) });
    if (placed === null) return;
    if ('added' in placed) drafts.push(placed.added);
    else drafts[drafts.lastIndexOf(placed.replaced)] = placed.extended;
  });
  return attributeAlone(
    drafts.toSorted((one, other) => one.start - other.start),
    reading,
  );
}
