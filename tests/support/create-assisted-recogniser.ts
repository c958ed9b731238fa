import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAssistedRecogniser } from '../../src/actors/assisted/create-assisted-recogniser.ts';
import { createCuratedIndex } from '../../src/actors/curated-index.ts';
import { readCuratedNames } from '../../src/actors/read-curated-names.ts';
import { createWordListGazetteer } from '../../src/actors/recognition/create-word-list-gazetteer.ts';
import type { ModelError } from '../../src/models/model-error.ts';
import { parsePrompt } from '../../src/models/prompt.ts';
import { createDoubleChatModel } from './create-double-chat-model.ts';
import { createTestRecogniser } from './create-test-recogniser.ts';

const shipped = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The recogniser that a model helps, with a model that replies what it is told to. */
export async function createTestAssistance(reply: Parameters<typeof createDoubleChatModel>[0]) {
  const names = await readCuratedNames(shipped('data/actors.json'));
  const model = createDoubleChatModel(reply);
  const fallbacks: ModelError[] = [];
  const builtIn = await createTestRecogniser();
  const recogniser = createAssistedRecogniser({
    builtIn,
    knowledge: { curated: createCuratedIndex(names), gazetteer: createWordListGazetteer() },
    model,
    prompt: parsePrompt(readFileSync(shipped('prompts/recognise.md'), 'utf8'), 'prompts/recognise.md'),
    onFallback: (error) => fallbacks.push(error),
  });
  return { recogniser, builtIn, model, fallbacks };
}
