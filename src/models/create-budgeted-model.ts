import type { ChatModel } from './chat-model.ts';
import { type BudgetParts, createMeter } from './create-meter.ts';
import { mostUsage } from './estimate-usage.ts';

/** A chat model within a budget, see `createMeter`. */
export function createBudgetedModel(model: ChatModel, budget: BudgetParts): ChatModel {
  const meter = createMeter(budget);
  return {
    ...model,
    complete: (request) => {
      const most = mostUsage(request, request.maxOutputTokens ?? model.maxTokens);
      return meter.run({ model: model.id, serverId: request.serverId, most }, async () => {
        const reply = await model.complete(request);
        return { result: reply, usage: reply.usage };
      });
    },
  };
}
