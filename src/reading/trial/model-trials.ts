import type { TrialResult } from './trial.ts';

/** What is known of the language model that is configured, as it is asked now. A trial of another model, or with other prompts or questions, says nothing about it. */
export interface ModelTrials {
  /** @returns `null` where it has not been tried */
  read(): Promise<TrialResult | null>;
  save(result: TrialResult): Promise<void>;
}
