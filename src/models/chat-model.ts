import type { ModelProgress } from './model-progress.ts';

/**
 * A language model that is asked one thing at a time and answers in JSON. `askModel` is the way to ask it for a value of a
 * known form.
 */
export interface ChatModel {
  /** Names provider and model: `openai:gpt-4.1-mini`. */
  readonly id: string;
  /** A reply costs at most so many tokens, hidden reasoning included, where a request does not say otherwise. */
  readonly maxTokens: number;
  /** @throws {ModelError} for all that can go wrong between here and a complete reply */
  complete(request: ChatRequest): Promise<ChatReply>;
}

/** What a model is asked. */
export interface ChatRequest {
  /** What it has to do. */
  readonly system: string;
  /** What it has to do it with. */
  readonly user: string;
  readonly schema: ReplySchema;
  /** On whose account it is asked; `null` where that is no server. */
  readonly serverId: string | null;
  /** In tokens; by default the model's own. What a model thinks before it replies counts, so that little may leave nothing for the reply. */
  readonly maxOutputTokens?: number;
  /** Told how the reply comes on; anew for each attempt. It must not throw. */
  readonly onProgress?: (progress: ModelProgress) => void;
  readonly signal?: AbortSignal;
}

/** The form a reply must have. Endpoints that know schemas are held to it, others are told it in words; whoever asks checks all the same. */
export interface ReplySchema {
  readonly name: string;
  /** A JSON Schema. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What a model replied. */
export interface ChatReply {
  /** As it came: JSON, if all went well, perhaps with thoughts or a fence around it; `parseJsonReply` finds it. */
  readonly text: string;
  /** What the endpoint says that it used; estimated from the texts, what it thought aloud included, where it does not say. */
  readonly usage: TokenUsage;
  /** Whether the endpoint left out some or all of it. */
  readonly isUsageEstimated?: boolean;
  /** Why it ended, in the endpoint's own word: `stop`, `eos` …; `null` where it gave none. */
  readonly finish?: string | null;
  /** Whether it reached the limit of its length. Such a reply is given only where its JSON is whole all the same. */
  readonly isCut?: boolean;
}

/** What a call costs, in tokens. */
export interface TokenUsage {
  readonly input: number;
  readonly output: number;
}
