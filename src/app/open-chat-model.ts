import type { ModelPolicy, ModelPolicySettings } from '../adapters/models/create-model-policy.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import type { ChatModel } from '../models/chat-model.ts';
import { spendingLimits } from './spending-limits.ts';

/** What a chat model is opened with. */
export interface ChatModelParts {
  /** Provider and model. */
  readonly name: string;
  readonly models: ModelsConfig;
  /** Of the library, opened for writing. */
  readonly openSpending: () => Promise<SpendingStore>;
  /** A reply may cost so many tokens; by default what is configured. */
  readonly maxTokens?: number;
  /** By default somebody waits, as long as MODEL_PATIENCE says. */
  readonly policy?: Partial<ModelPolicySettings>;
}

/** A chat model that keeps within its budget and is asked as its policy has it. */
export interface OpenedChatModel {
  readonly model: ChatModel;
  readonly policy: ModelPolicy;
}

/** Opens the chat model that is configured. What it needs is loaded only here. */
export async function openChatModel({
  name,
  models,
  openSpending,
  maxTokens = models.outputTokens,
  policy: given,
}: ChatModelParts): Promise<OpenedChatModel> {
  const { createChatModel } = await import('../adapters/models/create-chat-model.ts');
  const { createModelPolicy } = await import('../adapters/models/create-model-policy.ts');
  const { withPolicy } = await import('../adapters/models/with-policy.ts');
  const { createBudgetedModel } = await import('../models/create-budgeted-model.ts');
  const { patience, effort, chatEndpoint, budget } = models;
  if (chatEndpoint === null) throw new RangeError(`No endpoint is configured for ${name}.`);
  const { totalMs, silenceMs } = patience;
  const chat = createChatModel({ name, endpoint: chatEndpoint, maxTokens, effort, silenceMs });
  const budgeted = createBudgetedModel(chat, {
    spending: await openSpending(),
    limits: spendingLimits(budget),
    prices: budget.prices,
    now: () => new Date(),
  });
  // Silence ends an attempt before the whole time is up, so that there is time for another.
  const policy = await createModelPolicy(name, given ?? { totalMs, attemptMs: totalMs });
  return { model: withPolicy(budgeted, policy), policy };
}
