import { createRandom } from '../metrics/create-random.ts';
import type { Observation } from '../metrics/observation.ts';
import { type BootstrapInterval, resample } from '../metrics/resample.ts';
import { statistics } from '../metrics/statistics.ts';
import type { ScoredMeasure } from './scored-results.ts';

/** How a figure has changed on the questions that both runs have. */
export interface Change {
  readonly questions: number;
  /** The new figure minus the old one. */
  readonly difference: number;
  readonly interval: BootstrapInterval;
  /** `level` while the interval holds 0: the change may be chance. */
  readonly verdict: 'gained' | 'lost' | 'level';
}

/**
 * Compares a figure with the same one of an earlier run by a paired bootstrap: the same questions are drawn for both.
 *
 * @returns `null` where the runs share too few questions to tell
 */
export function compareMeasures(before: ScoredMeasure, now: ScoredMeasure): Change | null {
  const earlier = new Map(before.observations.map((one) => [one.id, one]));
  const pairs = now.observations.flatMap((one): (readonly [Observation, Observation])[] => {
    const former = earlier.get(one.id);
    return former === undefined ? [] : [[former, one]];
  });
  const former = pairs.map(([one]) => one);
  const latter = pairs.map(([, one]) => one);
  const [from, to] = [statistics[now.statistic](former), statistics[now.statistic](latter)];
  const interval = resample([former, latter], { statistic: now.statistic, random: createRandom(1) });
  if (from === null || to === null || interval === null) return null;
  const { low, high } = interval;
  const isUp = low > 0;
  const isDown = high < 0;
  const verdict = !isUp && !isDown ? 'level' : isUp === now.isLowerBetter ? 'lost' : 'gained';
  return { questions: pairs.length, difference: to - from, interval, verdict };
}
