import type { TrialResult } from './trial.ts';

/** Whether a language model puts questions into the articles' language; one that has not been tried is taken to be strong. */
export function readsLanguages(trial: TrialResult | null): boolean {
  return trial === null || trial.fitness === 'strong';
}
