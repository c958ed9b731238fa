import type { Clause } from './clause.ts';
import { readPhraseAfter } from './read-phrase-after.ts';
import type { Unit } from './sentence.ts';

/** Counted as the shares of `speechVerbs` are. */
const SHARE = 0.83;

/**
 * The clauses of a sentence that name a source without a verb: "according to officials familiar with the talks".
 *
 * @param wording the words of the article for it, see `accordingWording`
 */
export function findAccording(units: readonly Unit[], wording: readonly string[]): readonly Clause[] {
  return units.flatMap((_, from): readonly Clause[] => {
    if (!wording.every((word, index) => units[from + index]?.lower === word)) return [];
    const before = units[from - 1];
    // Only "according to" tells a source without a mark before it.
    if (wording[0] !== 'according' && before !== undefined && before.text !== ',') return [];
    const behind = from + wording.length;
    const speaker = readPhraseAfter(units, behind);
    if (speaker === null) return [];
    let to = speaker.to;
    while (to < units.length && units[to]?.quotation === null && !/^[,.;:—–]$/u.test(units[to]?.text ?? ''))
      to++;
    const cue = { from, to: behind };
    return [
      {
        verb: 'according to',
        share: SHARE,
        speaker,
        cue,
        from,
        to,
        position: 'after',
        hasOwnSubject: true,
        isInfinitive: false,
      },
    ];
  });
}
