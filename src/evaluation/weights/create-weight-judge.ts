import type { Signals } from '../../retrieval/evidence.ts';
import { spreadStories } from '../../retrieval/spread-stories.ts';
import { judgeRanking } from '../metrics/judge-ranking.ts';
import type { PooledQuestion } from './pooled-question.ts';

/**
 * Judges weights by the mean nDCG@10 of articles over some questions. The signals are laid out in rows of numbers once, for they are weighed hundreds of times.
 */
export function createWeightJudge(questions: readonly PooledQuestion[]): (weights: Signals) => number {
  const laidOut = questions.map(layOut);
  return (weights) => {
    const gains = laidOut.map((question) => judge(question, weights));
    return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
  };
}

interface LaidOut extends PooledQuestion {
  /** For each passage, its signals in the order of `names`, each times what a passage of its kind is worth. */
  readonly rows: Float64Array;
  readonly names: readonly (keyof Signals)[];
}

function layOut(question: PooledQuestion): LaidOut {
  const { passages } = question;
  const names = Object.keys(passages[0]?.signals ?? {}) as (keyof Signals)[];
  const rows = Float64Array.from(
    passages.flatMap(({ signals, factor }) => names.map((name) => signals[name] * factor)),
  );
  return { ...question, rows, names };
}

function judge({ passages, rows, names, isSplit, grades }: LaidOut, weights: Signals): number {
  const own = Float64Array.from(names, (name) => weights[name]);
  const ranked = passages
    .map(({ article }, at) => ({ article, score: weigh(rows, own, at * own.length) }))
    .sort((left, right) => right.score - left.score);
  const spread = isSplit ? spreadStories(ranked) : ranked;
  return judgeRanking(
    spread.map(({ article }) => article.id),
    grades,
  ).ndcg10;
}

function weigh(rows: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (rows[from + at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
