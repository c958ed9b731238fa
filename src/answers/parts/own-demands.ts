import { readWords } from '../../retrieval/read-words.ts';
import type { Demand } from '../demand.ts';
import { stemsOf } from '../sentence.ts';

/** What one part of a question asks for and no other does: its names or, if it has none of its own, its other words. */
export function ownDemands(
  demands: readonly Demand[],
  parts: readonly string[],
  position: number,
): readonly Demand[] {
  const stems = parts.map((part) => new Set(stemsOf(readWords(part))));
  const own = demands.filter(
    ({ stem, isFrame }) =>
      !isFrame &&
      stems[position]?.has(stem) === true &&
      !stems.some((other, at) => at !== position && other.has(stem)),
  );
  const names = own.filter(({ isName }) => isName);
  return names.length > 0 ? names : own;
}
