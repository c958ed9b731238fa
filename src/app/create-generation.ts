import type { Answerer } from '../answers/answerer.ts';
import type { Analyser } from '../answers/create-analyser.ts';
import type { ModelStatus } from '../answers/generated/model-status.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { Library } from '../library/library.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import { readPrompt } from './read-prompt.ts';
import { spendingLimits } from './spending-limits.ts';

/** What a language model is put to work with. */
export interface GenerationParts {
  /** Provider and model. */
  readonly name: string;
  readonly models: ModelsConfig;
  readonly builtIn: Answerer;
  readonly library: Library;
  /** Of the library, opened for writing. */
  readonly openSpending: () => Promise<SpendingStore>;
  readonly analyse: Analyser;
  readonly reader: ArticleReader;
  readonly onTrouble: (trouble: string) => void;
}

/** Answers with a language model, and how that goes. */
export interface Generation {
  readonly answerer: Answerer;
  status(): ModelStatus;
}

/** Puts together what lets a language model join answers. What it needs is loaded only here. */
export async function createGeneration({
  name,
  models,
  builtIn,
  library,
  openSpending,
  analyse,
  reader,
  onTrouble,
}: GenerationParts): Promise<Generation> {
  const { createLangchainChatModel } = await import('../adapters/models/langchain-chat-model.ts');
  const { createModelPolicy } = await import('../adapters/models/create-model-policy.ts');
  const { createGeneratedAnswerer } = await import('../answers/generated/create-generated-answerer.ts');
  const { gatherExcerpts } = await import('../answers/generated/gather-excerpts.ts');
  const { withPolicy } = await import('../adapters/models/with-policy.ts');
  const { observeGeneration } = await import('./observe-generation.ts');
  const { createQuestionTranslator } = await import(
    '../answers/generated/question/create-question-translator.ts'
  );
  const policy = await createModelPolicy(name);
  const { createBudgetedModel } = await import('../models/create-budgeted-model.ts');
  const { prices } = models.budget;
  const budgeted = createBudgetedModel(createLangchainChatModel({ name, endpoint: models.endpoint }), {
    spending: await openSpending(),
    limits: spendingLimits(models.budget),
    prices,
    now: () => new Date(),
  });
  const model = withPolicy(budgeted, policy);
  const observer = observeGeneration({ id: name, isResting: policy.isResting, onTrouble });
  return {
    answerer: createGeneratedAnswerer({
      builtIn,
      library,
      model,
      prompt: await readPrompt('answer.md'),
      translatedPrompt: await readPrompt('answer-translated.md'),
      translator: createQuestionTranslator({ model, prompt: await readPrompt('question.md') }),
      gather: (request, answer) => gatherExcerpts(request, answer, { analyse, reader }),
      observer,
    }),
    status: observer.status,
  };
}
