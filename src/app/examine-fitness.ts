import type { ModelsConfig } from '../config/models-config.ts';
import { LibraryError } from '../library/library-error.ts';
import { ModelError } from '../models/model-error.ts';
import type { Fitness } from '../reading/trial/trial.ts';
import { describeFitness } from '../replies/describe-fitness.ts';
import type { Finding } from '../replies/finding.ts';
import type { Stores } from './create-stores.ts';
import { tryModel } from './try-model.ts';

/** What a model is tried with. */
export interface FitnessExamination {
  readonly models: ModelsConfig;
  readonly stores: Pick<Stores, 'library' | 'spending' | 'trials'>;
  /** Told what is being done: a few words without a full stop. */
  readonly onProgress: (step: string) => void;
}

const SUBJECT = 'Reading';
const REMEDIES: Readonly<Record<Fitness, string | null>> = {
  strong: null,
  weak: 'Its own words are not shown, and questions in other languages are refused. Set MODEL to a larger model for both.',
  unfit: 'Answers are the built-in ones. Set MODEL to a larger model, or remove it.',
};

/** How well the language model that is configured reads, by questions whose answers are known. Nothing is found where there is none, or no library to take down what that costs, which is found elsewhere. */
export async function examineFitness({
  models,
  stores,
  onProgress,
}: FitnessExamination): Promise<readonly Finding[]> {
  const { chat: name } = models;
  try {
    const trials = await stores.trials();
    if (name === null || trials === null) return [];
    // Opened for reading only, as the doctor has it: one that is not there is not made.
    await stores.library();
    const result = await tryModel({ name, models, openSpending: stores.spending, trials, onProgress });
    return [
      {
        subject: SUBJECT,
        state: result.fitness === 'strong' ? 'good' : 'warning',
        found: `${name} is ${describeFitness(result)}.`,
        remedy: REMEDIES[result.fitness],
      },
    ];
  } catch (error) {
    if (error instanceof LibraryError)
      return error.problem === 'missing' ? [] : [failed(error.message, 'bad')];
    if (!(error instanceof ModelError)) throw error;
    return [failed(error.message, error.kind === 'budget' ? 'warning' : 'bad')];
  }
}

/** The messages of both errors say what to do. */
function failed(message: string, state: Finding['state']): Finding {
  return {
    subject: SUBJECT,
    state,
    found: `The questions whose answers are known could not all be asked. ${message}`,
    remedy: 'Then run npm run doctor again; until then the model is used as it was found before.',
  };
}
