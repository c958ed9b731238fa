import { readDeeds } from '../deeds/read-deeds.ts';
import type { Figure } from './figure.ts';
import { verbKind } from './verb-kinds.ts';
import type { Wording } from './wording.ts';

/**
 * Whether two numbers are of one kind of deed, as far as both sentences tell of which verb they depend: those "taken" are not those "still held".
 *
 * @param isAlike whether a verb of the source can stand for one of the claim; both as `Deed.verb`
 */
export function countSameDeed(
  claim: { readonly wording: Wording; readonly figure: Figure },
  source: { readonly wording: Wording; readonly figure: Figure },
  isAlike: (claimed: string, other: string) => boolean,
): boolean {
  const [own, other] = [verbOf(claim), verbOf(source)];
  return own === null || other === null || own.kind === other.kind || isAlike(own.verb, other.verb);
}

/** Verbs that tell little of what they are said of: each could be another's. */
const FAINT = /^(?:be|have|do|make|get|take place|sai|tell|see|come|go|us|us)$/u;

function verbOf({
  wording: { text, words },
  figure: { from, to },
}: {
  readonly wording: Wording;
  readonly figure: Figure;
}): { readonly verb: string; readonly kind: string } | null {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const deed = readDeeds(text).find(({ doer, object, complements }) =>
    [doer, object, ...complements.map(({ group }) => group)].some(
      (group) => group !== null && group.start <= start && end <= group.end,
    ),
  );
  return deed === undefined || FAINT.test(deed.verb)
    ? null
    : { verb: deed.verb, kind: verbKind(deed.verb).kind };
}
