import type { ChatModel } from '../../models/chat-model.ts';
import type { ModelPolicy } from './create-model-policy.ts';

/** A chat model that is asked as a policy has it. */
export function withPolicy(model: ChatModel, policy: ModelPolicy): ChatModel {
  return {
    ...model,
    complete: ({ signal: outer, ...request }) =>
      policy.run((signal) => model.complete({ ...request, signal }), outer),
  };
}
