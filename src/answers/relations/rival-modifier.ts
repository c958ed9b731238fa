import { stem } from '../../retrieval/vocabulary.ts';
import type { Comparison } from '../comparison.ts';
import type { Nearby } from './nearby.ts';

/** Two words this near to each other still belong together. */
const REACH = 3;

/**
 * How much of what a question puts side by side a sentence has with another word in place of the first, as a share of all its pairs: "the northern harbour" of a sentence about "the
 * southern harbour", whatever else that has of the north.
 */
export function rivalModifier(
  { candidate: { sentence }, located }: Pick<Nearby, 'candidate' | 'located'>,
  { question, matcher: { demands } }: Pick<Comparison, 'question' | 'matcher'>,
): number {
  const byStem = new Map(demands.map((demand, at) => [demand.stem, at]));
  const asked = question.words.map(({ text }) => byStem.get(stem(text)));
  const placesOf = (demand: number) => located.flatMap((place, at) => (place?.demand === demand ? [at] : []));
  let [pairs, rivals] = [0, 0];
  asked.forEach((first, at) => {
    const second = asked[at + 1];
    if (first === undefined || second === undefined || first === second) return;
    const weight = Math.min(demands[first]?.weight ?? 0, demands[second]?.weight ?? 0);
    const [firsts, seconds] = [placesOf(first), placesOf(second)];
    const isTogether = firsts.some((one) => seconds.some((other) => Math.abs(one - other) <= REACH));
    const isOther = (place: number) =>
      (sentence.stems[place - 1] ?? '') !== '' && located[place - 1] === undefined;
    pairs += weight;
    if (seconds.length > 0 && !isTogether && seconds.every(isOther)) rivals += weight;
  });
  return pairs === 0 ? 0 : rivals / pairs;
}
