import { coverage } from '../coverage.ts';
import type { Demand } from '../demand.ts';
import { createDemandMatcher } from '../demand-matcher.ts';
import type { RankedCandidate } from '../ranked-candidate.ts';

/** What it counts, in the ranker's scores, that a sentence has all that only its part asks for; and that what stands around it has. */
const HERE = 3;
const AROUND = 2;

/** Ranks sentences for one part of a question: those that have what only this part asks for go before those that answer another part better. */
export function preferOwn(
  ranked: readonly RankedCandidate[],
  own: readonly Demand[],
): readonly RankedCandidate[] {
  if (own.length === 0) return ranked;
  const matcher = createDemandMatcher(own);
  const scored = ranked.map((other) => {
    const { sentence, before, speakerStems, passageStems, titleStems } = other.candidate;
    const near = matcher.match([...sentence.stems, ...(before?.stems ?? []), ...speakerStems]);
    const around = matcher.match([...passageStems, ...titleStems]);
    const score = other.score + HERE * coverage(own, near) + AROUND * coverage(own, around);
    return { ...other, score };
  });
  const highest = Math.max(...scored.map(({ score }) => score));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored
    .map((other) => ({ ...other, probability: Math.exp(other.score - highest) / total }))
    .sort((left, right) => right.score - left.score);
}
