import type { ChatModel, ChatRequest } from '../../src/models/chat-model.ts';

/** A chat model that records what it is asked. */
export interface DoubleChatModel extends ChatModel {
  readonly requests: readonly ChatRequest[];
}

/** A model that replies what it is told to, or throws it. */
export function createDoubleChatModel(reply: (request: ChatRequest) => string | Error): DoubleChatModel {
  const requests: ChatRequest[] = [];
  return {
    id: 'double:chat',
    maxTokens: 100,
    requests,
    async complete(request) {
      requests.push(request);
      const text = reply(request);
      if (text instanceof Error) throw text;
      return { text, usage: { input: 10, output: 5 } };
    },
  };
}
