import type { Comparison } from '../comparison.ts';
import { isNumeral } from './is-numeral.ts';
import type { Nearby } from './nearby.ts';

/** A name counts as there from this strength on: other names of the same actor do, loose synonyms do not. */
const SAME = 0.85;

/** Which names and figures of a question a sentence lacks, and whether it has others in their place. Shares are of the weight of all names. */
export function swaps(
  { candidate: { sentence }, located, here, beyond }: Nearby,
  { matcher: { demands }, isName }: Comparison,
): {
  readonly namesNotHere: number;
  readonly namesBeyond: number;
  readonly isNameSwapped: boolean;
  readonly isNumberSwapped: boolean;
} {
  const total = demands.reduce((sum, { isName: is, weight }) => sum + (is ? weight : 0), 0);
  const missing = (met: Float64Array) =>
    demands.reduce((sum, { isName: is, weight }, at) => sum + (is ? weight * (1 - (met[at] ?? 0)) : 0), 0);
  const isLost = (at: number) => (beyond[at] ?? 0) < SAME;
  const others = sentence.words.filter((_, at) => located[at] === undefined);
  return {
    namesNotHere: total === 0 ? 0 : missing(here) / total,
    namesBeyond: total === 0 ? 0 : missing(beyond) / total,
    isNameSwapped: demands.some(({ isName: is }, at) => is && isLost(at)) && others.some(isName),
    isNumberSwapped:
      demands.some(({ word }, at) => isNumeral(word) && isLost(at)) &&
      others.some(({ text }) => isNumeral(text)),
  };
}
