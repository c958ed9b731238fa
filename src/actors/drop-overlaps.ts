import type { Draft } from './draft.ts';

const HALF = 0.5;
/** From this confidence on what starts first, and holds the other, comes first. */
const SURE = 0.8;

/**
 * Leaves one of several drafts of one sentence that cover half of the same text or more: direct ones first, then the likelier. Direct
 * quotations never overlap; reported speech may hold a shorter statement inside ("Kirby said officials believe …").
 */
export function dropOverlaps(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts.toSorted(compare)) {
    const clashes = kept.some((other) => {
      const shared = Math.min(draft.end, other.end) - Math.max(draft.start, other.start);
      const whole = Math.max(draft.end, other.end) - Math.min(draft.start, other.start);
      return shared > 0 && (shared / whole >= HALF || (draft.direct && other.direct));
    });
    if (!clashes) kept.push(draft);
  }
  return kept;
}

function compare(one: Draft, other: Draft): number {
  return rank(other) - rank(one) || one.start - other.start || other.confidence - one.confidence;
}

function rank({ direct, confidence }: Draft): number {
  return direct ? 2 : confidence >= SURE ? 1 : confidence;
}
