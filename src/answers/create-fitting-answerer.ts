import type { ModelError } from '../models/model-error.ts';
import type { TrialResult, TrialScore } from '../reading/trial/trial.ts';
import type { Answerer } from './answerer.ts';
import type { Fallback } from './fallback.ts';

/** Who answers, by what the language model is good for. */
export interface FittingDeps {
  /** What is known of the model now: it may be tried while questions are answered. */
  readonly readTrial: () => Promise<TrialResult | null>;
  /** With a model that reads well, or has not been tried. */
  readonly strong: Answerer;
  /** With one that picks, by what its picking is worth. */
  readonly createWeak: (score: TrialScore) => Promise<Answerer>;
  /** Without the model. */
  readonly without: Answerer;
  /** Told of a question that an unfit model was not asked, without the question. */
  readonly onFallback?: (fallback: Fallback, error: ModelError | null) => void;
}

/** Answers with a language model as far as it is fit for that; an unfit one is not asked, and the answer says so. */
export function createFittingAnswerer({
  readTrial,
  strong,
  createWeak,
  without,
  onFallback,
}: FittingDeps): Answerer {
  let weak: { readonly key: string; readonly answerer: Promise<Answerer> } | undefined;
  const weakBy = (score: TrialScore): Promise<Answerer> => {
    const key = JSON.stringify(score);
    if (weak?.key !== key) weak = { key, answerer: createWeak(score) };
    return weak.answerer;
  };
  return {
    async answer(request) {
      const trial = await readTrial();
      if (trial === null || trial.fitness === 'strong') return strong.answer(request);
      if (trial.fitness === 'weak' && trial.picking !== null)
        return (await weakBy(trial.picking)).answer(request);
      onFallback?.('unfit', null);
      return { ...(await without.answer(request)), fallback: 'unfit' };
    },
  };
}
