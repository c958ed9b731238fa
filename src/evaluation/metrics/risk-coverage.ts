import type { Observation } from './observation.ts';

/** If only the surest questions are answered, up to a share of `coverage`, a share of `risk` of the answers is wrong. */
export interface RiskPoint {
  readonly coverage: number;
  readonly risk: number;
  /** The score of the last one that is answered. */
  readonly score: number;
}

/**
 * The risk at every coverage, from the surest question alone to all of them (El-Yaniv and Wiener 2010).
 *
 * @param observations scores, and 1 for what is right when answered, else 0
 */
export function riskCoverage(observations: readonly Observation[]): readonly RiskPoint[] {
  let wrong = 0;
  return observations
    .toSorted((left, right) => right.value - left.value)
    .map(({ value, of }, at) => {
      wrong += 1 - of;
      return {
        coverage: (at + 1) / observations.length,
        risk: wrong / (at + 1),
        score: value,
      };
    });
}
