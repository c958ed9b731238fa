import type { Findings } from '../../retrieval/searcher.ts';
import type { Candidate } from '../candidate.ts';
import { coverage } from '../coverage.ts';
import type { DemandMatcher } from '../demand-matcher.ts';
import { bestWindow } from '../features/best-window.ts';
import type { Signal } from './signal.ts';

/** What is asked and its answer stand within so many words of a passage. */
const WINDOW = 30;
/** A passage that has a word this often is about it. */
const OFTEN = 3;

/** The signals of how well the best sentence's passage as a whole fits a question, and how far the best passage leads. */
export function readPassageSignals(
  { passageStems }: Pick<Candidate, 'passageStems'>,
  matcher: DemandMatcher,
  { evidence }: Pick<Findings, 'evidence'>,
) {
  const located = matcher.locate(passageStems);
  const counts = new Float64Array(matcher.demands.length);
  for (const place of located)
    if (place !== undefined) counts[place.demand] = (counts[place.demand] ?? 0) + place.strength;
  const [first, second] = evidence.map(({ score }) => score);
  const isAlone = first === undefined || second === undefined || first <= 0;
  return {
    passageWindow: bestWindow(matcher.demands, located, WINDOW),
    passageOften: coverage(
      matcher.demands,
      counts.map((count) => Math.min(1, count / OFTEN)),
    ),
    passageLead: isAlone ? 1 : Math.min(1, Math.max(0, (first - second) / first)),
  } satisfies Partial<Record<Signal, number>>;
}
