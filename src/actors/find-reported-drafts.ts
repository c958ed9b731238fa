import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { findContent } from './find-content.ts';
import type { Sentence } from './sentence.ts';
import { toInterval } from './to-interval.ts';
import { weighContent } from './weigh-content.ts';

/** From this likelihood on something is given as reported; half of what lies just above it is. */
const LEAST = 0.4;
/** The same where the sentence does not tell who says it. */
const LEAST_WITHOUT_SPEAKER = 0.6;

/**
 * The reported speech of a sentence, with the quotations in it.
 *
 * @param index of the sentence
 * @param clauses all of the sentence
 * @param direct those that have a direct quotation and attribute nothing else
 */
export function findReportedDrafts(
  sentence: Sentence,
  index: number,
  clauses: readonly Clause[],
  direct: ReadonlySet<Clause>,
): readonly Draft[] {
  const { units } = sentence;
  return clauses.flatMap((clause, position): readonly Draft[] => {
    const content = direct.has(clause) ? null : findContent(units, clause, clauses[position + 1]);
    const whole = content === null ? null : toInterval(units, content);
    if (content === null || whole === null) return [];
    const confidence = weighContent(units, clause, content);
    if (confidence < (clause.speaker === null ? LEAST_WITHOUT_SPEAKER : LEAST)) return [];
    const quotations = units.slice(content.from, content.to).filter(({ quotation }) => quotation !== null);
    return [
      {
        ...whole,
        quotations: quotations.map(({ start, end }) => ({ start, end })),
        direct: false,
        cue: toInterval(units, clause.cue),
        speaker: clause.speaker === null ? null : toInterval(units, clause.speaker),
        confidence,
        sentence: index,
        clause,
      },
    ];
  });
}
