import { z } from 'zod';
import { createRandom } from '../metrics/create-random.ts';
import { resample } from '../metrics/resample.ts';
import { type Statistic, statistics } from '../metrics/statistics.ts';
import type { Results } from '../sections/section.ts';

const interval = z.object({ low: z.number(), high: z.number() });
const measure = z.object({
  name: z.string(),
  statistic: z.enum(Object.keys(statistics) as [Statistic, ...Statistic[]]),
  isLowerBetter: z.boolean(),
  value: z.number().nullable(),
  /** The 95 % bootstrap interval. */
  interval: interval.nullable(),
  observations: z.array(z.object({ id: z.string(), value: z.number(), of: z.number() })),
});
const count = z.object({ kind: z.string(), right: z.number(), wrong: z.number(), refused: z.number() });

/** The form in which results are printed as JSON, one per line, and read again for comparing. */
export const scoredResults = z.object({
  section: z.string(),
  set: z.string(),
  questions: z.number(),
  /** Reading the library included. */
  seconds: z.number(),
  /** Milliseconds for a question: the median, and what 95 % stay below; `null` where it was not measured. */
  times: z.object({ p50: z.number(), p95: z.number() }).nullable(),
  measures: z.array(measure),
  kinds: z.array(count),
  operating: z.object({ coverage: z.number(), risk: z.number() }).nullable(),
});

/** What a section found out about a set, in figures. */
export type ScoredResults = z.infer<typeof scoredResults>;
/** One figure of some results. */
export type ScoredMeasure = ScoredResults['measures'][number];

/** Where results come from. */
export interface Origin {
  readonly section: string;
  readonly set: string;
  readonly seconds: number;
}

/** Computes the figures, and how far they might be off. The same results always give the same intervals. */
export function scoreResults(
  { questions, measures, kinds = [], operating, times = [] }: Results,
  { section, set, seconds }: Origin,
): ScoredResults {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
  const [p50, p95] = [at(0.5), at(0.95)];
  return {
    section,
    set,
    questions,
    seconds,
    times: p50 === undefined || p95 === undefined ? null : { p50, p95 },
    measures: measures.map(({ name, statistic, isLowerBetter = false, observations }) => ({
      name,
      statistic,
      isLowerBetter,
      value: statistics[statistic](observations),
      interval: resample([observations], { statistic, random: createRandom(1) }),
      observations: [...observations],
    })),
    kinds: [...kinds],
    operating: operating ?? null,
  };
}
