import { areaUnderRoc } from '../area-under-roc.ts';
import type { Observation } from './observation.ts';
import { refusedAt } from './refused-at.ts';
import { riskCoverage } from './risk-coverage.ts';

/** One figure from many observations; `null` where they do not tell. */
type Summary = (observations: readonly Observation[]) => number | null;

/** The ways in which observations are put into one figure, by the names under which results are stored. */
export const statistics = {
  /** Sum of the values over the sum of what they are of: a mean, where every question counts once. */
  share: (observations) => {
    const total = observations.reduce((sum, { of }) => sum + of, 0);
    return total === 0 ? null : observations.reduce((sum, { value }) => sum + value, 0) / total;
  },
  /** Area under the ROC curve. */
  roc: (observations) =>
    areaUnderRoc(observations.map(({ value, of }) => ({ score: value, label: of === 1 }))),
  /** Mean risk over all coverages: lower is better. */
  risk: (observations) => {
    const points = riskCoverage(observations);
    return points.length === 0 ? null : points.reduce((sum, { risk }) => sum + risk, 0) / points.length;
  },
  /** Unanswerable questions refused while 10 % of the answerable ones are. */
  refusedAt10: (observations) => refusedAt(observations, 0.1),
  /** The same at 20 %. */
  refusedAt20: (observations) => refusedAt(observations, 0.2),
} as const satisfies Readonly<Record<string, Summary>>;

/** The name of a way to put observations into one figure. */
export type Statistic = keyof typeof statistics;
