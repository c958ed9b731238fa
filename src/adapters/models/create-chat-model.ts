import type { ChatModel } from '../../models/chat-model.ts';
import { createLangchainChatModel } from './langchain-chat-model.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { createOpenaiChatModel } from './openai-chat-model.ts';

/** A chat model, wherever it is to be had. */
export interface ChatModelWish {
  /** `provider:model`. */
  readonly name: string;
  readonly endpoint: ModelEndpoint & {
    readonly speaks: 'openai' | 'langchain';
    readonly limit: 'max_tokens' | 'max_completion_tokens';
  };
  readonly maxTokens: number;
  readonly effort: string | null;
  /** How long it may give no sign of life, in milliseconds. */
  readonly silenceMs: number;
}

/** Opens a chat model by what its endpoint speaks. Nothing is asked yet. LangChain's models have no effort in common, so that they are asked without. */
export function createChatModel({ name, endpoint, maxTokens, effort, silenceMs }: ChatModelWish): ChatModel {
  const { speaks, limit } = endpoint;
  return speaks === 'openai'
    ? createOpenaiChatModel({ name, endpoint, limit, maxTokens, effort, silenceMs })
    : createLangchainChatModel({ name, endpoint, maxTokens, idleMs: silenceMs });
}
