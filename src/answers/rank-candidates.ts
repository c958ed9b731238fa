import type { Candidate } from './candidate.ts';
import type { Comparison } from './comparison.ts';
import { describeCandidate } from './features/describe-candidate.ts';
import type { RankedCandidate } from './ranked-candidate.ts';
import type { SentenceRanker } from './sentence-ranker.ts';

/** Ranks sentences by how well they answer, best first; equal ones stay in order. */
export function rankCandidates(
  candidates: readonly Candidate[],
  comparison: Comparison,
  ranker: SentenceRanker,
): readonly RankedCandidate[] {
  const scored = candidates.map((candidate) => {
    const values = describeCandidate(candidate, comparison);
    return { candidate, values, score: ranker(values) };
  });
  const highest = Math.max(...scored.map(({ score }) => score));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored
    .map((candidate) => ({ ...candidate, probability: Math.exp(candidate.score - highest) / total }))
    .sort((left, right) => right.score - left.score);
}
