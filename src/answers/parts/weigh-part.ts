import { readWords } from '../../retrieval/read-words.ts';
import type { Demand } from '../demand.ts';
import { stemsOf } from '../sentence.ts';

/** What another part asks for counts this much in one that says enough by itself, and in one that leans on it ("and in May?"). */
const OTHERS = 0.15;
const LEANT_ON = 0.5;
/** A part of fewer words of its own leans on the others. */
const FEWEST_WORDS = 3;

/**
 * The demands of a question as one of its parts puts them: its own words in full, those of other parts less.
 *
 * @param position which of the parts
 */
export function weighPart(
  demands: readonly Demand[],
  parts: readonly string[],
  position: number,
): readonly Demand[] {
  const stems = parts.map((part) => new Set(stemsOf(readWords(part))));
  const own = stems[position] ?? new Set();
  const count = demands.filter(({ stem, isFrame }) => !isFrame && own.has(stem)).length;
  const share = count < FEWEST_WORDS ? LEANT_ON : OTHERS;
  return demands.map((demand) =>
    own.has(demand.stem) ? demand : { ...demand, weight: demand.weight * share },
  );
}
