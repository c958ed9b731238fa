import type { Cue } from './cue.ts';
import { cueStart } from './cue-start.ts';
import type { Unit } from './sentence.ts';

const ATTITUDE =
  /^(?:adamant|afraid|apprehensive|certain|concerned|confident|convinced|doubtful|fearful|hopeful|insistent|optimistic|pessimistic|persuaded|positive|satisfied|skeptical|sceptical|sure|unsure|worried)$/u;
const BE = /^(?:is|are|was|were|been|remains?|remained|seems?|['’](?:s|re|m))$/u;
/** Counted as the shares of `speechVerbs` are. */
const SHARE = 0.6;

/** "are insistent that", "is confident that": the attitudes of a sentence, which attribute what follows as verbs of saying do. */
export function findAttitudes(units: readonly Unit[]): readonly Cue[] {
  return units.flatMap((unit, at): readonly Cue[] => {
    if (unit.quotation !== null || !ATTITUDE.test(unit.lower) || units[at + 1]?.lower !== 'that') return [];
    const from = cueStart(units, at);
    const first = BE.test(units[at - 1]?.lower ?? '') ? Math.min(from, at - 1) : from;
    if (!units.slice(first, at).some(({ lower }) => BE.test(lower))) return [];
    return [
      {
        verb: unit.lower,
        form: 'past',
        share: SHARE,
        from: first,
        at,
        to: at + 1,
        hasOwnSubject: true,
        isInfinitive: false,
      },
    ];
  });
}
