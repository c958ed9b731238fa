import type { ModelsConfig } from '../config/models-config.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import { isStrong, isUseful } from '../reading/trial/grade.ts';
import type { ModelTrials } from '../reading/trial/model-trials.ts';
import type { TrialResult } from '../reading/trial/trial.ts';

/** What a trial needs. */
export interface ModelTrialParts {
  /** Provider and model. */
  readonly name: string;
  readonly models: ModelsConfig;
  /** Of the library, opened for writing: a trial costs something, too. */
  readonly openSpending: () => Promise<SpendingStore>;
  readonly trials: ModelTrials;
  /** Told what is being done: a few words without a full stop. */
  readonly onProgress: (step: string) => void;
}

/** As the model is told it: a day after all of the briefs. */
const ASKED_AT = new Date('2024-10-01T12:00:00Z');

/**
 * Asks the model that is configured the questions that ship, as a strong one is asked and, where it does not do well enough, as a weak one is; and keeps what comes of it for whoever answers.
 *
 * @throws {ModelError} if its endpoint fails, or its budget does not suffice; nothing is kept then
 * @throws {LibraryError} if the library is not there, or cannot be written
 */
export async function tryModel({
  name,
  models,
  openSpending,
  trials,
  onProgress,
}: ModelTrialParts): Promise<TrialResult> {
  const { languageName } = await import('../answers/languages/language-name.ts');
  const { createModelReader } = await import('../reading/model/create-model-reader.ts');
  const { runTrial } = await import('../reading/trial/run-trial.ts');
  const { createPicker } = await import('../reading/weak/create-picker.ts');
  const { createPickingReader } = await import('../reading/weak/create-picking-reader.ts');
  const { openChatModel } = await import('./open-chat-model.ts');
  const { readPrompt } = await import('./read-prompt.ts');
  const { readTrialItems } = await import('./read-trial-items.ts');
  const items = await readTrialItems();
  const { model } = await openChatModel({ name, models, openSpending });
  const options = (asked: string) => ({
    askedAt: ASKED_AT,
    onDone: (done: number) => onProgress(`Asking ${name} ${asked}: ${done} of ${items.reading.length}`),
  });
  const reader = createModelReader({
    model,
    prompt: await readPrompt('read.md'),
    claimPrompt: await readPrompt('check.md'),
    languageName: (code) => languageName(code),
  });
  const reading = await runTrial(reader, items.reading, options('questions whose answers are known'));
  const result = isStrong(reading)
    ? { fitness: 'strong' as const, reading, picking: null }
    : await tryPicking();
  await trials.save(result);
  return result;

  async function tryPicking(): Promise<TrialResult> {
    const picker = createPickingReader(createPicker(model, await readPrompt('pick.md')));
    const picking = await runTrial(picker, items.picking, options('the same for numbers of sentences only'));
    return { fitness: isUseful(picking) ? 'weak' : 'unfit', reading, picking };
  }
}
