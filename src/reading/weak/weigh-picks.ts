import type { TrialScore } from '../trial/trial.ts';

/** How often a model picks a sentence where one answers, and where none does. */
export interface PickingRates {
  readonly hit: number;
  readonly falseAlarm: number;
}

/** What a model's picking is worth by its trial, with one more each way (Laplace's rule of succession): ten questions prove nothing to be certain. */
export function ratesOf({ answerable, right, unanswerable, refused }: TrialScore): PickingRates {
  return {
    hit: (right + 1) / (answerable + 2),
    falseAlarm: (unanswerable - refused + 1) / (unanswerable + 2),
  };
}

/**
 * The probability that a question is answered, once a model has picked something or nothing: the odds that were there before, times how much likelier the model does that where there is an answer (Bayes).
 *
 * @param before 0 to 1
 */
export function weighPicks(before: number, hasPicked: boolean, { hit, falseAlarm }: PickingRates): number {
  const ratio = hasPicked ? hit / falseAlarm : (1 - hit) / (1 - falseAlarm);
  const odds = (before / (1 - before)) * ratio;
  return Number.isFinite(odds) ? odds / (1 + odds) : 1;
}
