import type { Interval } from '../passages/interval.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { findColonSpeaker } from './find-colon-speaker.ts';
import { findQuotationBefore } from './find-quotation-before.ts';
import { findQuotationBehind } from './find-quotation-behind.ts';
import type { Sentence, Unit } from './sentence.ts';
import { toInterval } from './to-interval.ts';

/** How sure a quotation beside a clause of saying is, and one that only a colon introduces. */
const BESIDE_CLAUSE = 1;
const BEHIND_COLON = 0.9;

/**
 * The direct quotations of a sentence: before a clause of saying, behind it, or on both sides, which makes one statement from the first
 * mark to the last.
 *
 * @param index of the sentence
 */
export function findDirectDrafts(
  sentence: Sentence,
  index: number,
  clauses: readonly Clause[],
): readonly Draft[] {
  const { units } = sentence;
  const taken = new Set<number>();
  const besideClauses = clauses.flatMap((clause): readonly Draft[] => {
    const sides = [findQuotationBefore(units, clause), findQuotationBehind(units, clause, clauses)];
    const parts = sides.filter((at): at is number => at !== null && !taken.has(at));
    for (const at of parts) taken.add(at);
    const whole = toInterval(units, { from: parts[0] ?? 0, to: (parts.at(-1) ?? -1) + 1 });
    if (whole === null || parts.length === 0) return [];
    const cue = toInterval(units, clause.cue);
    const speaker = clause.speaker === null ? null : toInterval(units, clause.speaker);
    return [
      {
        ...whole,
        quotations: quotationsIn(units, whole),
        direct: true,
        cue,
        speaker,
        confidence: BESIDE_CLAUSE,
        sentence: index,
        clause,
      },
    ];
  });
  const behindColons = units.flatMap((unit, at): readonly Draft[] => {
    if (unit.quotation === null || taken.has(at) || units[at - 1]?.text !== ':') return [];
    const phrase = findColonSpeaker(units, at - 1);
    if (phrase === null) return [];
    const { start, end } = unit;
    const speaker = toInterval(units, phrase);
    return [
      {
        start,
        end,
        quotations: [{ start, end }],
        direct: true,
        cue: null,
        speaker,
        confidence: BEHIND_COLON,
        sentence: index,
        clause: null,
      },
    ];
  });
  return [...besideClauses, ...behindColons];
}

function quotationsIn(units: readonly Unit[], whole: Interval): readonly Interval[] {
  return units
    .filter(({ quotation, start, end }) => quotation !== null && start >= whole.start && end <= whole.end)
    .map(({ start, end }) => ({ start, end }));
}
