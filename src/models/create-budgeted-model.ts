import type { ChatModel, ChatRequest, TokenUsage } from './chat-model.ts';
import { type BudgetParts, createMeter } from './create-meter.ts';

/** What a chat message costs besides its text, generously. */
const FRAME_TOKENS = 50;

/** A chat model within a budget, see `createMeter`. */
export function createBudgetedModel(model: ChatModel, budget: BudgetParts): ChatModel {
  const meter = createMeter(budget);
  return {
    ...model,
    complete: (request) =>
      meter.run(
        { model: model.id, serverId: request.serverId, most: mostUsage(request, model) },
        async () => {
          const reply = await model.complete(request);
          return { result: reply, usage: reply.usage };
        },
      ),
  };
}

/** No tokeniser makes more tokens of a text than it has bytes. */
function mostUsage({ system, user, schema }: ChatRequest, { maxTokens }: ChatModel): TokenUsage {
  const bytes = Buffer.byteLength(system) + Buffer.byteLength(user) + JSON.stringify(schema.json).length;
  return { input: bytes + FRAME_TOKENS, output: maxTokens };
}
