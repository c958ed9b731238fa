/** How well one ranking serves one question; every figure from 0 to 1. */
export interface RankingJudgement {
  /** Discounted gain of the first ten, divided by that of the best possible ranking. */
  readonly ndcg10: number;
  /** 1 if something relevant is among the first, first four, first ten. */
  readonly hit1: number;
  readonly hit4: number;
  readonly hit10: number;
  /** One over the rank of the first relevant one, if that is at most ten. */
  readonly reciprocalRank: number;
  /** Share of the relevant ones among the first hundred. */
  readonly recall100: number;
  /** 1 if all relevant ones are among the first ten. */
  readonly allIn10: number;
}

const DEPTH = 10;
const FAR = 100;

/**
 * Judges a ranking. Gains are the grades themselves, discounted by log2(rank + 1) (Järvelin and Kekäläinen 2002).
 *
 * @param hits ids, best first; repeated ones count where they come first
 * @param grades how relevant ids are, above 0; at least one
 */
export function judgeRanking(hits: readonly string[], grades: ReadonlyMap<string, number>): RankingJudgement {
  const ranked = [...new Set(hits)];
  const first = ranked.findIndex((id) => grades.has(id));
  const within = (depth: number) => Number(first >= 0 && first < depth);
  const ideal = [...grades.values()].toSorted((left, right) => right - left);
  const near = ranked.slice(0, DEPTH);
  return {
    ndcg10: gainOf(near.map((id) => grades.get(id) ?? 0)) / gainOf(ideal.slice(0, DEPTH)),
    hit1: within(1),
    hit4: within(4),
    hit10: within(DEPTH),
    reciprocalRank: within(DEPTH) / (first + 1 || 1),
    recall100: ranked.slice(0, FAR).filter((id) => grades.has(id)).length / grades.size,
    allIn10: Number([...grades.keys()].every((id) => near.includes(id))),
  };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}
