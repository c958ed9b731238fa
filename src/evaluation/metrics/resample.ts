import type { Observation } from './observation.ts';
import { type Statistic, statistics } from './statistics.ts';

/** The middle 95 % of what other questions of the kind would give. */
export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
}

/** What an interval is computed of. */
export interface Resampling {
  readonly statistic: Statistic;
  /** Random whole numbers from 0 up to below a limit. */
  readonly random: (limit: number) => number;
  /** How often questions are drawn anew. By default 1 000. */
  readonly rounds?: number;
}

const ROUNDS = 1_000;
const TAIL = 0.025;

/**
 * A percentile bootstrap interval (Efron 1979): questions are drawn with replacement, and the figure is computed of each draw.
 *
 * @param observations of each run; of two runs, in the same order of questions, the interval is that of the second's figure minus the first's
 * @returns `null` where too few draws give a figure
 */
export function resample(
  observations: readonly [readonly Observation[], (readonly Observation[])?],
  { statistic, random, rounds = ROUNDS }: Resampling,
): BootstrapInterval | null {
  const [first, second] = observations;
  const summarise = statistics[statistic];
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const draw = first.map(() => random(first.length));
    const one = summarise(pick(first, draw));
    const other = second === undefined ? 0 : summarise(pick(second, draw));
    if (one !== null && other !== null) figures.push(second === undefined ? one : other - one);
  }
  figures.sort((left, right) => left - right);
  const low = figures[Math.floor(TAIL * figures.length)];
  const high = figures[Math.ceil((1 - TAIL) * figures.length) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}

function pick(observations: readonly Observation[], draw: readonly number[]): readonly Observation[] {
  return draw.flatMap((at) => observations[at] ?? []);
}
