/** A language model that is asked one thing at a time and answers in JSON. */
export interface ChatModel {
  /** Names provider and model: `openai:gpt-4.1-mini`. */
  readonly id: string;
  /** A reply costs at most so many tokens. */
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
  readonly signal?: AbortSignal;
}

/** The form a reply must have. Endpoints that know schemas are held to it; whoever asks checks all the same. */
export interface ReplySchema {
  readonly name: string;
  /** A JSON Schema. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What a model replied. */
export interface ChatReply {
  /** As it came: JSON, if all went well. */
  readonly text: string;
  /** `null` where the endpoint does not tell. */
  readonly usage: TokenUsage | null;
}

/** What a call costs, in tokens. */
export interface TokenUsage {
  readonly input: number;
  readonly output: number;
}
