import type { SpendingLimits, SpendingStore } from '../library/spending-store.ts';
import type { ChatModel, ChatRequest, TokenUsage } from './chat-model.ts';
import { costOf, type Prices } from './cost-of.ts';
import { ModelError, type ModelProblem } from './model-error.ts';

/** What a model may cost, and where that is kept. */
export interface BudgetParts {
  readonly spending: SpendingStore;
  readonly limits: SpendingLimits;
  /** `null` where only tokens are counted. */
  readonly prices: Prices | null;
  /** The clock that tells the day. */
  readonly now: () => Date;
}

/** What a chat message costs besides its text, generously. */
const FRAME_TOKENS = 50;
/** Failures before which the endpoint has done nothing that it could charge for. */
const FREE: ReadonlySet<ModelProblem> = new Set([
  'not_installed',
  'unreachable',
  'denied',
  'unknown_model',
  'rate_limited',
  'no_credit',
  'rejected',
]);

/**
 * A chat model within a budget. What a call may cost at most is set aside before it is made, and what it did cost is put in its place afterwards; a call that ends
 * without telling counts in full. So a budget is never exceeded, not even when the program is stopped in the middle.
 */
export function createBudgetedModel(
  model: ChatModel,
  { spending, limits, prices, now }: BudgetParts,
): ChatModel {
  return {
    ...model,
    async complete(request) {
      const most = costOf(mostUsage(request, model), prices);
      const day = now().toISOString().slice(0, 10);
      const key = await spending.reserve({ day, serverId: request.serverId, ...most }, limits);
      if (key === null) throw new ModelError({ problem: 'over_budget', model: model.id });
      try {
        const reply = await model.complete(request);
        if (reply.usage !== null) await spending.settle(key, costOf(reply.usage, prices));
        return reply;
      } catch (error) {
        if (error instanceof ModelError && FREE.has(error.problem))
          await spending.settle(key, { tokens: 0, micros: 0 });
        throw error;
      }
    },
  };
}

/** No tokeniser makes more tokens of a text than it has bytes. */
function mostUsage({ system, user, schema }: ChatRequest, { maxTokens }: ChatModel): TokenUsage {
  const bytes = Buffer.byteLength(system) + Buffer.byteLength(user) + JSON.stringify(schema.json).length;
  return { input: bytes + FRAME_TOKENS, output: maxTokens };
}
