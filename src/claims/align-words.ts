import type { Demand } from '../answers/demand.ts';
import { strengthOf } from './strength-of.ts';
import type { Wording } from './wording.ts';

/** The word of a source that a claim's word was found in. */
export interface Aligned {
  /** Position in the source's words. */
  readonly at: number;
  /** 1 for the word itself, less for related ones. */
  readonly strength: number;
}

/** For each word of a claim, where the source has it or a related word. */
export type Alignment = readonly (Aligned | undefined)[];

/**
 * Lays a claim's words beside a source's: each goes to the word that stands for it best; among equal ones to the nearest one behind the
 * word before it. Function words go nowhere.
 *
 * @param demandOf what a stem of the claim stands for
 */
export function alignWords(
  claim: Wording,
  source: Wording,
  demandOf: (stem: string) => Demand | undefined,
): Alignment {
  const taken = new Set<number>();
  const count = (stems: readonly string[], wanted: string) => stems.filter((stem) => stem === wanted).length;
  const reserved = new Set(
    claim.stems.filter((stem) => count(source.stems, stem) <= count(claim.stems, stem)),
  );
  let last = -1;
  return claim.stems.map((stem) => {
    const demand = stem === '' ? undefined : demandOf(stem);
    if (demand === undefined) return undefined;
    const best = bestPlace(demand, source, { last, taken, reserved });
    if (best !== undefined) {
      last = best.at;
      taken.add(best.at);
    }
    return best;
  });
}

/** Where the word before went, and what is spoken for already. */
interface Course {
  readonly last: number;
  readonly taken: ReadonlySet<number>;
  /** What the claim says itself somewhere: a related word must not take its place. */
  readonly reserved: ReadonlySet<string>;
}

function bestPlace(
  demand: Demand,
  { stems }: Wording,
  { last, taken, reserved }: Course,
): Aligned | undefined {
  const places = stems
    .map((stem, at) => ({ at, strength: stem === '' ? 0 : strengthOf(demand, stem) }))
    .filter(({ at, strength }) => strength > 0 && !taken.has(at))
    .filter(({ at, strength }) => strength === 1 || !reserved.has(stems[at] ?? ''))
    .toSorted(
      (left, right) => right.strength - left.strength || distance(left.at, last) - distance(right.at, last),
    );
  const [best] = places;
  return best === undefined ? undefined : { at: best.at, strength: best.strength };
}

/** Going back costs more than going on. */
function distance(at: number, last: number): number {
  return at > last ? at - last : 3 * (last - at) + 3;
}
