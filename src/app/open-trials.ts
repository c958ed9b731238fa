import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelsConfig } from '../config/models-config.ts';
import type { ModelTrials } from '../reading/trial/model-trials.ts';
import { promptPath } from './read-prompt.ts';
import { trialQuestions } from './read-trial-items.ts';
import { shipped } from './shipped.ts';

/** Beside the library, so that it goes with it. */
const FILE = 'model-trials.json';

/** Opens what is known of the chat model that is configured, under what it is and is asked with; `null` where there is none. */
export async function openTrials(
  directory: string,
  { chat, chatEndpoint, effort }: ModelsConfig,
): Promise<ModelTrials | null> {
  if (chat === null) return null;
  const { createTrialFile } = await import('../adapters/create-trial-file.ts');
  const paths = [promptPath('read.md'), promptPath('pick.md'), shipped(trialQuestions)];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const asked = JSON.stringify([chat, chatEndpoint?.baseUrl ?? '', effort, ...texts]);
  const key = createHash('sha256').update(asked).digest('hex');
  return createTrialFile({ file: join(directory, FILE), model: chat, key, now: () => new Date() });
}
