import { readWords } from '../retrieval/read-words.ts';
import type { Demand } from './demand.ts';
import { createDemandMatcher } from './demand-matcher.ts';
import type { Comparison } from './features/describe-candidate.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { RankedCandidate } from './ranked-candidate.ts';
import { stemsOf } from './sentence.ts';
import type { SentenceRanker } from './sentence-ranker.ts';

/** What is asked for by another part of the question counts this much. */
const OTHER_PIECE = 0.15;
/** A part is answered by a sentence of an article not quoted yet if that is at least this likely, compared with the best one. */
const OTHER_ARTICLE = 0.1;
const MOST_PIECES = 3;

/**
 * One sentence for each part of a question ("how long was the halt proposed in Warsaw, and how long the one before Rafah"): for each the best with regard to that
 * part's own words, from an article of its own where one says it.
 *
 * @param ranked all candidates, best first for the whole question
 */
export function chooseForPieces(
  ranked: readonly RankedCandidate[],
  comparison: Comparison,
  ranker: SentenceRanker,
): readonly RankedCandidate[] {
  const pieces = comparison.question.pieces.map((piece) => new Set(stemsOf(readWords(piece))));
  const candidates = ranked.map(({ candidate }) => candidate);
  const chosen: RankedCandidate[] = [];
  for (const [position] of pieces.slice(0, MOST_PIECES).entries()) {
    const demands = comparison.matcher.demands.map((demand) => weigh(demand, position, pieces));
    if (
      !demands.some(
        (demand, at) => demand.weight === comparison.matcher.demands[at]?.weight && !isShared(demand, pieces),
      )
    )
      continue;
    const again = rankCandidates(
      candidates,
      { ...comparison, matcher: createDemandMatcher(demands) },
      ranker,
    );
    const best = pick(again, chosen);
    if (best !== undefined) chosen.push(best);
  }
  return chosen;
}

/** Words that no part holds alone belong to all of them. */
function isShared({ stem }: Demand, pieces: readonly ReadonlySet<string>[]): boolean {
  const holders = pieces.filter((piece) => piece.has(stem)).length;
  return holders !== 1;
}

function weigh(demand: Demand, position: number, pieces: readonly ReadonlySet<string>[]): Demand {
  const isOwn = isShared(demand, pieces) || pieces[position]?.has(demand.stem) === true;
  return isOwn ? demand : { ...demand, weight: demand.weight * OTHER_PIECE };
}

function pick(
  ranked: readonly RankedCandidate[],
  chosen: readonly RankedCandidate[],
): RankedCandidate | undefined {
  const fresh = ranked.filter(({ candidate }) => !chosen.some((other) => other.candidate === candidate));
  const [best] = fresh;
  if (best === undefined) return undefined;
  const quoted = new Set(chosen.map(({ candidate }) => candidate.evidence.article.id));
  const other = fresh.find(({ candidate }) => !quoted.has(candidate.evidence.article.id));
  return other !== undefined && other.probability >= OTHER_ARTICLE * best.probability ? other : best;
}
