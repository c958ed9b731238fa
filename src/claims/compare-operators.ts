import type { Alignment } from './align-words.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Operator } from './operator.ts';
import type { Pair } from './pair.ts';
import type { Wording } from './wording.ts';

/** So many words behind it are under a word like "not" or "may". */
const REACH = 5;
/** So many words before and behind what it governs it is looked for in the other sentence. */
const LOOK_BACK = 9;
const LOOK_AHEAD = 3;

/**
 * Compares the words that say how far, how surely or whether at all: each of the claim's must stand over the same words in the source, and each of the source's
 * that stands over words of the claim must stand in the claim.
 */
export function compareOperators(pair: Pair): Comparison {
  const { claim, source, alignment } = pair;
  const back = invert(alignment);
  const forth = new Map(
    alignment.flatMap((aligned, at) => (aligned === undefined ? [] : [[at, aligned.at] as const])),
  );
  const claimed = claim.operators.flatMap((operator) => [
    ...differ(operator, claim, source.wording, forth),
    ...lack(operator, claim, source.wording),
  ]);
  const stated = source.wording.operators.flatMap((operator) =>
    differ(operator, source.wording, claim, back),
  );
  return {
    differences: distinct([
      ...claimed,
      ...stated.map(({ given, source: other, ...rest }) => ({ ...rest, given: other, source: given })),
    ]),
    isMissing: false,
  };
}

/** The claim's position for each of the source's that a word of the claim stands at. */
function invert(alignment: Alignment): ReadonlyMap<number, number> {
  return new Map(
    alignment.flatMap((aligned, at) => (aligned === undefined ? [] : [[aligned.at, at] as const])),
  );
}

/** What is different about an operator of one sentence in the other one; nothing where it stands near no word that both have. */
function differ(
  operator: Operator,
  own: Wording,
  other: Wording,
  places: ReadonlyMap<number, number>,
): readonly Difference[] {
  const anchor = anchorOf(operator, own, places);
  if (anchor === undefined) return [];
  const kin = near(other, anchor.there).filter(({ family }) => family === operator.family);
  const alike = kin.filter(({ value }) => value === operator.value);
  const wanted = near(own, anchor.here).filter(
    ({ family, value, at }) => family === operator.family && value === operator.value && at <= operator.at,
  );
  // "Nothing has not come of it": two of them are not one.
  if (alike.length >= wanted.length) return [];
  return [{ aspect: operator.family, given: operator.text, source: kin.at(-1)?.text ?? null }];
}

/** A claim cannot have more of a kind than the whole sentence of the source, wherever they stand. */
function lack({ family, value, text }: Operator, own: Wording, other: Wording): readonly Difference[] {
  const count = ({ operators }: Wording) =>
    operators.filter((operator) => operator.family === family && operator.value === value).length;
  if (count(own) <= count(other)) return [];
  const kin = other.operators.filter((operator) => operator.family === family);
  return [{ aspect: family, given: text, source: kin[0]?.text ?? null }];
}

function near({ operators }: Wording, place: number): readonly Operator[] {
  return operators.filter(({ at }) => at <= place + LOOK_AHEAD && at >= place - LOOK_BACK);
}

interface Anchor {
  readonly here: number;
  readonly there: number;
}

/** The first word under an operator that both have, the operator itself if it is one; at the end of a clause the last one before it. */
function anchorOf(
  { at }: Operator,
  { text, words, stems }: Wording,
  places: ReadonlyMap<number, number>,
): Anchor | undefined {
  for (let here = at; here <= Math.min(at + REACH, words.length - 1); here++) {
    const gap = here === at ? '' : text.slice(words[here - 1]?.end ?? 0, words[here]?.start ?? 0);
    if (/[;:.!?]/u.test(gap)) break;
    const there = places.get(here);
    if (there !== undefined) return { here, there };
    // It stands over something that only its own sentence has.
    if (here > at && stems[here] !== '') return undefined;
  }
  for (let here = at - 1; here >= Math.max(0, at - REACH); here--) {
    const there = places.get(here);
    if (there !== undefined) return { here, there };
  }
  return undefined;
}

function distinct(differences: readonly Difference[]): readonly Difference[] {
  const seen = new Map(
    differences.map((difference) => [`${difference.aspect}|${difference.given}`, difference]),
  );
  return [...seen.values()];
}
