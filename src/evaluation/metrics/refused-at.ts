import type { Observation } from './observation.ts';

/**
 * The share of the unanswerable questions that is refused by the highest threshold which refuses at most a given share of the answerable
 * ones. `null` without both kinds.
 *
 * @param observations confidences, and 1 for answerable questions, else 0
 * @param falseRefusals from 0 to below 1
 */
export function refusedAt(observations: readonly Observation[], falseRefusals: number): number | null {
  const of = (label: number) => observations.filter((one) => one.of === label).map(({ value }) => value);
  const answerable = of(1).toSorted((left, right) => left - right);
  const unanswerable = of(0);
  const threshold = answerable[Math.floor(falseRefusals * answerable.length)];
  if (threshold === undefined || unanswerable.length === 0) return null;
  return unanswerable.filter((value) => value < threshold).length / unanswerable.length;
}
