import type { ModelsConfig } from '../config/models-config.ts';
import type { SpendingReport } from '../models/spending-report.ts';
import { readsLanguages } from '../reading/trial/reads-languages.ts';
import type { Finding } from '../replies/finding.ts';
import type { Stores } from './create-stores.ts';
import { examineBudget } from './examine-budget.ts';
import { examineFitness } from './examine-fitness.ts';
import { examineLanguages } from './examine-languages.ts';
import { examineLibrary } from './examine-library.ts';
import { examineModels } from './examine-models.ts';

/** What is examined. */
export interface Examination {
  /** Of the library. */
  readonly directory: string;
  readonly models: ModelsConfig;
  readonly stores: Stores;
  /** What models have cost today; `null` where none is asked. */
  readonly readSpent: () => Promise<SpendingReport | null>;
  /** Told what is being done: a few words without a full stop. */
  readonly onProgress: (step: string) => void;
}

/** What is wrong with the library or the models, and what can be done about it. A model that replies is tried with questions whose answers are known. */
export async function examine({
  directory,
  models,
  stores,
  readSpent,
  onProgress,
}: Examination): Promise<readonly Finding[]> {
  const { library, vectors, neural, trials } = stores;
  const kept = await examineLibrary({ directory, models, openLibrary: library, openVectors: vectors });
  const asked = await examineModels(models, neural);
  const isThere = !asked.some(({ subject, state }) => subject === 'Model' && state === 'bad');
  const fitness = isThere ? await examineFitness({ models, stores, onProgress }) : [];
  const trial = (await (await trials())?.read()) ?? null;
  return [
    ...kept,
    ...asked,
    ...fitness,
    examineLanguages(models.chat !== null && readsLanguages(trial)),
    ...(await examineBudget(readSpent)),
  ];
}
