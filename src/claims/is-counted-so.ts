import type { ReadClaim } from './judge-sentence.ts';
import { strengthOf } from './strength-of.ts';
import type { Wording } from './wording.ts';

/** From this strength on a word counts the same things. */
const SAME = 0.65;

/** Whether a sentence gives a number of a claim for such things: where one does, another sentence with another number tells of something else. */
export function isCountedSo(written: string, { wording, demands }: ReadClaim, sentence: Wording): boolean {
  const figure = wording.figures.find(({ text }) => text === written);
  if (figure === undefined) return false;
  const counted = demands.filter(({ stem }) => figure.units.includes(stem));
  return sentence.figures.some(
    ({ value, measure, units }) =>
      value === figure.value &&
      measure === figure.measure &&
      units.some((unit) => counted.some((demand) => strengthOf(demand, unit) >= SAME)),
  );
}
