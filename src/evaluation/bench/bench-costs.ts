import { z } from 'zod';

const times = z.object({ p50: z.number(), p95: z.number() });

/** What taking a file in costs. */
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

/** Everything that was measured of one library. */
export interface LibraryCost {
  readonly name: string;
  readonly ingest: IngestCost;
  readonly questions: QuestionCost;
  /** From starting the program for one question until it has ended. */
  readonly firstAnswerSeconds: number;
  /** How long a fixed piece of work took beside it, in milliseconds: what else the machine is doing shows in it. */
  readonly yardstick: number;
}
