import { z } from 'zod';

const times = z.object({ p50: z.number(), p95: z.number() });

/** What taking a file in costs. Times are processor time, here and below: what else the machine is doing does not show in them. */
export const ingestCost = z.object({
  passages: z.number(),
  ingestSeconds: z.number(),
  /** Indexing the vectors after that. */
  settleSeconds: z.number(),
  /** The most memory that was resident at once. */
  megabytes: z.number(),
});
export type IngestCost = z.infer<typeof ingestCost>;

/** What asking costs, once everything is loaded; times in milliseconds. */
export const questionCost = z.object({
  /** From opening the library to the first search being done. */
  loadSeconds: z.number(),
  search: times,
  answer: times,
  megabytes: z.number(),
});
export type QuestionCost = z.infer<typeof questionCost>;

/** What one answer costs from starting the program until it has ended. */
export const firstCost = z.object({ seconds: z.number() });
export type FirstCost = z.infer<typeof firstCost>;

/** Everything that was measured of one library. */
export interface LibraryCost {
  readonly name: string;
  readonly ingest: IngestCost;
  readonly questions: QuestionCost;
  readonly first: FirstCost;
  /** How long a fixed piece of work took beside it, in milliseconds: how fast the machine is shows in it. */
  readonly yardstick: number;
}
